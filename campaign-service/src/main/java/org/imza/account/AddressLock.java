package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;

/**
 * Lets one transaction at a time decide about an address. Two requests at once would otherwise both find fewer links
 * than allowed, and two links used at once would both create the account.
 */
@ApplicationScoped
class AddressLock {

    private final Locks locks;

    AddressLock(Locks locks) {
        this.locks = locks;
    }

    void hold(byte[] emailFingerprint) {
        locks.hold(LockSpace.EMAIL_ADDRESS, emailFingerprint);
    }
}

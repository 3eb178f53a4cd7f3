package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;

/**
 * Lets one transaction at a time decide about an address. Two requests at once would otherwise both find fewer links
 * than allowed, and two links used at once would both create the account.
 */
@ApplicationScoped
class AddressLock {

    private final EntityManager entities;

    AddressLock(EntityManager entities) {
        this.entities = entities;
    }

    void hold(byte[] emailFingerprint) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, ByteBuffer.wrap(emailFingerprint).getLong())
                .getSingleResult();
    }
}

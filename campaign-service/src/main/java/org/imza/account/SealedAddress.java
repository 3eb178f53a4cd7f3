package org.imza.account;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.text.EmailAddress;

/** An account's e-mail address: found by its keyed hash, read only under the account's own data key. */
@Embeddable
class SealedAddress {

    byte[] emailFingerprint;
    byte[] wrappedKey;
    byte[] sealedEmail;

    /** For Hibernate. */
    protected SealedAddress() {}

    private SealedAddress(byte[] emailFingerprint, byte[] wrappedKey, byte[] sealedEmail) {
        this.emailFingerprint = emailFingerprint;
        this.wrappedKey = wrappedKey;
        this.sealedEmail = sealedEmail;
    }

    static SealedAddress of(EmailAddress email, UUID accountId, MasterKeys masterKeys, Fingerprints fingerprints) {
        DataKey key = masterKeys.newDataKey();
        return new SealedAddress(
                fingerprints.of(email.value()), masterKeys.wrap(key, accountId), key.seal(email.value(), accountId));
    }

    /** The same for another entity; Hibernate wants one each. */
    SealedAddress copy() {
        return new SealedAddress(emailFingerprint, wrappedKey, sealedEmail);
    }

    String open(UUID accountId, MasterKeys masterKeys) {
        return masterKeys.unwrap(wrappedKey, accountId).open(sealedEmail, accountId);
    }
}

package org.imza.suppression;

import java.util.UUID;

/** Whose mail a link ends, by fingerprint of the address, and whose news; we made it. */
record UnsubscribeLink(byte[] fingerprint, UUID organizationId) {

    boolean ofOneOrganization() {
        return !organizationId.equals(Suppressions.EVERY_ORGANIZATION);
    }
}

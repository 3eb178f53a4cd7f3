package org.imza.suppression;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What an unsubscribe link carries: whose address, which organization, and the proof that we made it. Nothing of it is
 * stored, so it still works when the address itself is long forgotten.
 */
record UnsubscribeToken(byte[] fingerprint, UUID organizationId, byte[] proof) {

    private static final int HASH_LENGTH = 16;
    private static final int LENGTH = 3 * 16;

    static Optional<UnsubscribeToken> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == LENGTH ? Optional.of(read(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** 64 characters that are safe in addresses. */
    String text() {
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(LENGTH)
                        .put(fingerprint)
                        .putLong(organizationId.getMostSignificantBits())
                        .putLong(organizationId.getLeastSignificantBits())
                        .put(proof)
                        .array());
    }

    boolean ofOneOrganization() {
        return !organizationId.equals(Suppressions.EVERY_ORGANIZATION);
    }

    private static UnsubscribeToken read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, HASH_LENGTH, 16);
        return new UnsubscribeToken(
                Arrays.copyOf(bytes, HASH_LENGTH),
                new UUID(buffer.getLong(), buffer.getLong()),
                Arrays.copyOfRange(bytes, 2 * 16, LENGTH));
    }
}

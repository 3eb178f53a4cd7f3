package org.imza.kit.sealed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What a link carries: which record it is about, and the proof that its bearer was sent it. Nothing is stored. */
public record Token(UUID id, byte[] proof) {

    private static final int LENGTH = 32;

    /** The token for {@code purpose} and {@code id} as it stands in a link; 43 characters. */
    public static String of(DataKey key, String purpose, UUID id) {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(DataKey.bytes(id))
                .put(key.proof(purpose, id))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What {@code text} claims; empty if no token looks like it. Believe it only after {@link #provenBy}. */
    public static Optional<Token> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = bytes.length == LENGTH
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .equals(text);
            return canonical ? Optional.of(read(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it was made under {@code key} for {@code purpose}; takes the same time either way. */
    public boolean provenBy(DataKey key, String purpose) {
        return MessageDigest.isEqual(proof, key.proof(purpose, id));
    }

    private static Token read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID id = new UUID(buffer.getLong(), buffer.getLong());
        return new Token(id, Arrays.copyOfRange(bytes, 16, LENGTH));
    }
}

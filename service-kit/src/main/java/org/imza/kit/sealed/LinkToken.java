package org.imza.kit.sealed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link carries that is its own proof: which record it is about, in which version, and that its bearer was sent it.
 * Nothing is stored. The first version of a record has the record's own id, and is not written out. Links that were mailed
 * work for ever: the layout and what is proven never change.
 */
public record LinkToken(UUID id, UUID version, byte[] proof) {

    private static final int ID = 16;
    private static final int PROOF = 16;
    private static final int SHORT = ID + PROOF;
    private static final int LONG = ID + ID + PROOF;

    /** The token for {@code purpose} and {@code id} as it stands in a link; 43 characters. */
    public static String of(LinkKey key, String purpose, UUID id) {
        return text(ByteBuffer.allocate(SHORT).put(DataKey.bytes(id)).put(key.proof(purpose, id)));
    }

    /** The same for one version only; 64 characters for all but the first. */
    public static String of(LinkKey key, String purpose, UUID id, UUID version) {
        return version.equals(id)
                ? of(key, purpose, id)
                : text(ByteBuffer.allocate(LONG)
                        .put(DataKey.bytes(id))
                        .put(DataKey.bytes(version))
                        .put(key.proof(purpose, id, version)));
    }

    /** What {@code text} claims; empty if no token looks like it. Believe it only after {@link #provenBy}. */
    public static Optional<LinkToken> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = (bytes.length == SHORT || bytes.length == LONG)
                    && text(ByteBuffer.wrap(bytes)).equals(text);
            return canonical ? Optional.of(read(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it was made under {@code key} for {@code purpose}; takes the same time either way. */
    public boolean provenBy(LinkKey key, String purpose) {
        byte[] expected = version.equals(id) ? key.proof(purpose, id) : key.proof(purpose, id, version);
        return MessageDigest.isEqual(proof, expected);
    }

    /** The 16 bytes of {@code id}. */
    public static byte[] bytes(UUID id) {
        return DataKey.bytes(id);
    }

    /** 16 bytes that are no id, say a fingerprint, as one. */
    public static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static String text(ByteBuffer bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static LinkToken read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID id = new UUID(buffer.getLong(), buffer.getLong());
        UUID version = bytes.length == LONG ? new UUID(buffer.getLong(), buffer.getLong()) : id;
        return new LinkToken(id, version, Arrays.copyOfRange(bytes, bytes.length - PROOF, bytes.length));
    }
}

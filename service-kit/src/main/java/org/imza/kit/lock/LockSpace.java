package org.imza.kit.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The register of PostgreSQL's advisory locks. Their keys are plain numbers of 64 bits, so each purpose has the numbers
 * that begin with its own 16 bits; two things of one purpose share a number once in 2<sup>48</sup> pairs, and then one
 * waits for the other. A purpose that ends keeps its place: a replica of another release may still hold it.
 */
public enum LockSpace {
    /** Which replica hands events to the broker. */
    OUTBOX_RELAY(0, 0x696D7A61L),
    /** Which replica tells the others how far things have got. */
    PROGRESS(0, 0x636F756E74L),
    /** Who decides about an e-mail address. */
    EMAIL_ADDRESS(1, 0),
    /** Who looks for an address on the site that nobody has. */
    SLUG(2, 0),
    /** Who makes the thing with an id that its client chose. */
    CHOSEN_ID(3, 0);

    private static final int BITS = 48;

    private final long first;
    private final long only;

    LockSpace(int number, long only) {
        this.first = (long) number << BITS;
        this.only = only;
    }

    /** The key of a purpose that has but one. */
    long key() {
        return first | only;
    }

    long key(String what) {
        return key(what.getBytes(StandardCharsets.UTF_8));
    }

    /** All of an id that somebody else may have chosen counts, so that nobody can choose what another waits for. */
    long key(UUID what) {
        return key(ByteBuffer.allocate(16)
                .putLong(what.getMostSignificantBits())
                .putLong(what.getLeastSignificantBits())
                .array());
    }

    long key(byte[] what) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what);
            return first | ByteBuffer.wrap(hash).getLong() >>> Long.SIZE - BITS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

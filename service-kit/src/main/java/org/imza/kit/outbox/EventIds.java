package org.imza.kit.outbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.Event;

/**
 * The id of an event: the same for the same fact, however often and from wherever it is published, so that an event republished from
 * the database after Kafka lost it is known to those who dealt with it. A UUIDv7 (RFC 9562) of the time it happened,
 * with a hash of type, key and time in place of chance.
 */
final class EventIds {

    private EventIds() {}

    /** {@code name} is the event's type on the wire. */
    static UUID of(Event event, String name) {
        byte[] type = name.getBytes(StandardCharsets.UTF_8);
        byte[] which = event.distinction().getBytes(StandardCharsets.UTF_8);
        Instant at = event.at();
        byte[] fact = ByteBuffer.allocate(type.length + 16 + 12 + which.length)
                .put(type)
                .putLong(event.key().getMostSignificantBits())
                .putLong(event.key().getLeastSignificantBits())
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .put(which)
                .array();
        ByteBuffer hash = ByteBuffer.wrap(sha256(fact));
        long high = at.toEpochMilli() << 16 | 0x7000 | hash.getLong() & 0x0FFF;
        long low = 0x8000_0000_0000_0000L | hash.getLong() >>> 2;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

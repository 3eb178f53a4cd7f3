package org.imza.kit.limit;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes what nobody is to read again. The key is made by chance in this process, changes at midnight (UTC) and is
 * written nowhere: from then on not even this process can tell what a hash of yesterday stood for.
 */
@Singleton
class DailyKey {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_LENGTH = 32;
    private static final int HASH_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private volatile Today today;

    DailyKey(Clock clock) {
        this.clock = clock;
        this.today = fresh(day());
    }

    private record Today(long day, SecretKey key) {}

    /** The keyed hash of {@code content} (16 bytes), the same until midnight. */
    ByteBuffer hash(byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key());
            return ByteBuffer.wrap(mac.doFinal(content), 0, HASH_LENGTH).slice();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }

    private SecretKey key() {
        long day = day();
        Today now = today;
        return now.day() == day ? now.key() : change(day);
    }

    /** All who come at midnight get the same one. */
    private synchronized SecretKey change(long day) {
        if (today.day() != day) {
            today = fresh(day);
        }
        return today.key();
    }

    private Today fresh(long day) {
        byte[] key = new byte[KEY_LENGTH];
        random.nextBytes(key);
        return new Today(day, new SecretKeySpec(key, HMAC));
    }

    private long day() {
        return TimeUnit.MILLISECONDS.toDays(clock.millis());
    }
}

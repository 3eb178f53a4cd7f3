package org.imza.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the settings as they come. */
class RetryTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final RetryTimes times = new RetryTimes(
            new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(QueueConfig.class)
                    .build()
                    .getConfigMapping(QueueConfig.class),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "2, PT4M", "7, PT2H8M", "8, PT4H", "9, PT4H", "63, PT4H", "64, PT4H"})
    void eachRefusalDoublesTheWaitUpToFourHours(int attempts, Duration wait) {
        assertEquals(NOW.plus(wait), times.afterRefusal(attempts));
    }

    @Test
    void silenceStepsBehindTheOthersButNeverFurtherThanOneRefusal() {
        assertEquals(NOW.plusSeconds(6), times.afterSilence(null));
        assertEquals(NOW.plusSeconds(6), times.afterSilence(NOW.minusSeconds(2)), "six seconds at least");
        assertEquals(NOW.plusSeconds(20), times.afterSilence(NOW.minusSeconds(10)), "twice as long as before");
        assertEquals(NOW.plusSeconds(60), times.afterSilence(NOW.minusSeconds(40)), "a minute at most");
    }
}

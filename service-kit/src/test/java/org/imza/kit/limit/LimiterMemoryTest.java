package org.imza.kit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a limit remembers of somebody, and for how long. */
class LimiterMemoryTest {

    private final SetClock clock = new SetClock("2026-11-25T10:00:00Z");

    /** One an hour for an address: a turn that was lost would be missed for long. */
    @Test
    void takesNoTurnOfAnAddressForWhatItsNetworkRefused() {
        Limiter limiter = limiter(new Rate(2, 1), new Rate(1, 60));
        Origin origin = origin(1);
        assertTrue(limiter.refusal(origin).isEmpty());
        assertEquals(Duration.ofMinutes(1), limiter.refusal(origin).orElseThrow());
        clock.goOn(Duration.ofMinutes(1));
        assertTrue(limiter.refusal(origin).isEmpty());
    }

    /** A bucket that is not full again must not be taken for a new one. */
    @Test
    void remembersANetworkUntilItsBurstIsThereAgain() {
        Limiter limiter = limiter(new Rate(1, 60), new Rate(10, 1));
        for (int address = 1; address <= 10; address++) {
            assertEquals(Pace.AT_ONCE, limiter.pace(origin(address)));
        }
        clock.goOn(Duration.ofHours(3));
        for (int address = 11; address <= 13; address++) {
            assertEquals(Pace.AT_ONCE, limiter.pace(origin(address)));
        }
        assertEquals(Duration.ofHours(1), limiter.pace(origin(14)).delay());
    }

    /** A flood from all addresses of a network makes its people wait, but for no longer than the longest. */
    @Test
    void dropsWhatANetworkWouldWaitTooLongFor() {
        Limiter limiter = limiter(new Rate(1, 1), new Rate(10, 60));
        for (int address = 1; address <= 10 + 120; address++) {
            assertFalse(limiter.pace(origin(address)).never());
        }
        assertTrue(limiter.pace(origin(131)).never());
        clock.goOn(Duration.ofMinutes(1));
        assertEquals(Duration.ofHours(2), limiter.pace(origin(132)).delay());
    }

    private Limiter limiter(Rate near, Rate wide) {
        return new Limiter(
                near,
                wide,
                Duration.ofHours(2),
                1_000,
                clock,
                new LimitCounts("remembering", new SimpleMeterRegistry()));
    }

    /** All of one network. */
    private static Origin origin(int near) {
        return new Origin(key(near), key(1_000));
    }

    private static ByteBuffer key(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, number);
    }
}

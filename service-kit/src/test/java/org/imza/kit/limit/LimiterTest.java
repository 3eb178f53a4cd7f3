package org.imza.kit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimiterTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SetClock clock = new SetClock("2026-11-25T10:00:00Z");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Origin origin = origin(1, 100);

    @Test
    void letsABurstThroughAndThenOneAMinute() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(1_000, 1_000));
        for (int i = 0; i < 10; i++) {
            assertEquals(Pace.AT_ONCE, limiter.pace(origin));
        }
        for (int i = 1; i <= 30; i++) {
            assertEquals(MINUTE.multipliedBy(i), limiter.pace(origin).delay());
        }
        assertEquals(30, count("waits"));
    }

    @Test
    void forgivesWithTime() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(1_000, 1_000));
        pace(limiter, origin, 15);
        clock.goOn(MINUTE.multipliedBy(6));
        assertEquals(Pace.AT_ONCE, limiter.pace(origin));
        assertEquals(MINUTE, limiter.pace(origin).delay());
        clock.goOn(Duration.ofHours(1));
        pace(limiter, origin, 10);
        assertEquals(MINUTE, limiter.pace(origin).delay());
    }

    @Test
    void touchesNoOtherNetwork() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(20, 120));
        pace(limiter, origin, 500);
        assertEquals(Pace.AT_ONCE, limiter.pace(origin(2, 200)));
    }

    @Test
    void limitsManyAddressesOfOneNetworkTogether() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(20, 120));
        for (int address = 1; address <= 20; address++) {
            assertEquals(Pace.AT_ONCE, limiter.pace(origin(address, 100)));
        }
        assertEquals(MINUTE.dividedBy(2), limiter.pace(origin(21, 100)).delay());
    }

    @Test
    void makesNobodyWaitForLongerThanTheLongest() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(10_000, 10_000));
        pace(limiter, origin, 10 + 120);
        for (int i = 0; i < 1_000; i++) {
            assertTrue(limiter.pace(origin).never());
        }
        assertEquals(1_000, count("dropped"));
        clock.goOn(MINUTE);
        assertEquals(Duration.ofHours(2), limiter.pace(origin).delay());
        assertTrue(limiter.pace(origin).never());
    }

    @Test
    void lacksNoTurnsForTheNeighboursOfWhoFloods() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(40, 240));
        pace(limiter, origin, 10_000);
        Pace neighbour = limiter.pace(origin(2, 100));
        assertFalse(neighbour.never());
        assertTrue(neighbour.delay().compareTo(Duration.ofMinutes(30)) < 0, neighbour.toString());
    }

    @Test
    void remembersABoundedNumberOfNetworks() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(20, 120));
        IntStream.range(0, 10_000).forEach(i -> limiter.pace(origin(i, 100_000 + i)));
        assertTrue(limiter.size() <= 1_000, () -> "remembers " + limiter.size());
    }

    @Test
    void forgetsWhoIsQuiet() {
        Limiter limiter = limiter(new Rate(10, 60), new Rate(20, 120));
        limiter.pace(origin);
        assertEquals(2, limiter.size());
        clock.goOn(Duration.ofHours(2).plus(MINUTE.multipliedBy(10)).plus(MINUTE));
        assertEquals(0, limiter.size());
    }

    @Test
    void refusesAndSaysForHowLong() {
        Limiter limiter = limiter(new Rate(2, 60), new Rate(3, 60));
        assertTrue(limiter.refusal(origin).isEmpty());
        assertTrue(limiter.refusal(origin).isEmpty());
        assertEquals(MINUTE, limiter.refusal(origin).orElseThrow());
        assertTrue(limiter.refusal(origin(2, 100)).isEmpty());
        assertEquals(MINUTE, limiter.refusal(origin(2, 100)).orElseThrow());
        clock.goOn(MINUTE);
        assertTrue(limiter.refusal(origin(2, 100)).isEmpty(), "what its network refused has cost it nothing");
        assertEquals(2, count("refused"));
    }

    @Test
    void limitsNobodyWhomTheOperatorSpares() {
        Limiter limiter = limiter(new Rate(1, 1), new Rate(1, 1));
        for (int i = 0; i < 10; i++) {
            assertEquals(Pace.AT_ONCE, limiter.pace(Origin.EXEMPT));
            assertTrue(limiter.refusal(Origin.EXEMPT).isEmpty());
        }
    }

    @Test
    void tellsTheTimeBeforeWhichNothingIsDone() {
        assertNull(Pace.AT_ONCE.notBefore(clock.instant()));
        assertEquals(
                clock.instant().plusNanos(1_000),
                Pace.after(Duration.ofNanos(1_999)).notBefore(clock.instant()));
    }

    private static void pace(Limiter limiter, Origin origin, int times) {
        IntStream.range(0, times).forEach(i -> limiter.pace(origin));
    }

    private Limiter limiter(Rate near, Rate wide) {
        return new Limiter(near, wide, Duration.ofHours(2), 1_000, clock, new LimitCounts("trying", meters));
    }

    private double count(String outcome) {
        return meters.counter("imza.limited", "limit", "trying", "outcome", outcome)
                .count();
    }

    private static Origin origin(int near, int wide) {
        return new Origin(key(near), key(wide));
    }

    private static ByteBuffer key(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, number);
    }
}

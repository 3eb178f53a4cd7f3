package org.imza.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void tellsPercentilesInMilliseconds() {
        Latencies latencies = new Latencies();
        for (int millis = 2_000; millis >= 1; millis--) {
            latencies.add(millis * 1_000_000L);
        }
        assertEquals(1_000, latencies.percentile(50));
        assertEquals(1_980, latencies.percentile(99));
        assertEquals(2_000, latencies.percentile(100));
        assertEquals(2_000, latencies.count());
    }

    @Test
    void tellsTheOnlyOne() {
        Latencies latencies = new Latencies();
        latencies.add(7_000_000);
        assertEquals(7, latencies.percentile(99));
    }
}

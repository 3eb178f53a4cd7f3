package org.imza.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WrkOutputTest {
    private static final String TEXT = """
            Running 5s test @ http://127.0.0.1:8081
              2 threads and 64 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     2.61ms    3.11ms  61.22ms   94.45%
                Req/Sec    14.37k     2.30k   18.53k    70.00%
              Latency Distribution
                 50%    1.98ms
                 75%  850.00us
                 90%    4.05ms
                 99%    1.20s
              143020 requests in 5.01s, 21.28MB read
            """;
    private static final String END = """
            Requests/sec:  28564.71
            Transfer/sec:      4.25MB
            """;
    private static final String FAILURES = """
              Socket errors: connect 1, read 2, write 0, timeout 4
              Non-2xx or 3xx responses: 20
            """;

    @Test
    void readsRateAndLatencies() {
        WrkOutput output = WrkOutput.parse(TEXT + END);
        assertEquals(143_020, output.requests());
        assertEquals(28_564.71, output.perSecond());
        assertEquals(1.98, output.p50());
        assertEquals(1_200, output.p99());
        assertEquals(143_020, output.succeeded());
    }

    @Test
    void readsFailures() {
        WrkOutput output = WrkOutput.parse(TEXT + FAILURES + END);
        assertEquals(143_000, output.succeeded());
        assertEquals(7, output.socketErrors());
    }

    @Test
    void refusesWhatIsNoOutputOfWrk() {
        assertThrows(IllegalArgumentException.class, () -> WrkOutput.parse("unable to connect"));
    }
}

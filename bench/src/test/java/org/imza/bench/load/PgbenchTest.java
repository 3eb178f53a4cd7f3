package org.imza.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PgbenchTest {
    private static final String TEXT = """
            transaction type: /tmp/pgbench.sql
            number of clients: 16
            number of transactions actually processed: 4123
            number of failed transactions: %d (0.000%%)
            latency average = 7.761 ms
            tps = 2061.508163 (without initial connection time)
            """;

    @Test
    void readsTheRate() {
        assertEquals(2_061.508163, Pgbench.parse(TEXT.formatted(0)));
    }

    @Test
    void refusesARunWithFailures() {
        assertThrows(IllegalArgumentException.class, () -> Pgbench.parse(TEXT.formatted(3)));
    }
}

package org.imza.kit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RedactedTest {

    private final Throwable failure = new IllegalStateException(
            "cannot write to aygul@example.org", new IOException("550 aygul@example.org unknown"));

    @Test
    void repeatsNothingThatAnExceptionSays() {
        assertFalse(Redacted.trace(failure).contains("aygul"));
    }

    @Test
    void namesKindsPlacesAndCauses() {
        String trace = Redacted.trace(failure);
        assertTrue(trace.startsWith("java.lang.IllegalStateException\n  at org.imza.kit.log.RedactedTest."), trace);
        assertTrue(trace.contains("\n caused by java.io.IOException\n  at org.imza.kit.log.RedactedTest."), trace);
    }

    @Test
    void comesToAnEndHoweverManyCausesThereAre() {
        Throwable deep = failure;
        for (int i = 0; i < 10; i++) {
            deep = new IllegalStateException(deep);
        }
        assertEquals(6, Redacted.trace(deep).split("java.lang.IllegalStateException", -1).length - 1);
    }
}

package org.imza.kit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SilentTest {

    private static final Throwable FAILURE = new IllegalStateException(
            "cannot write to aygul@example.org", new IOException("550 aygul@example.org unknown"));

    @Test
    void repeatsNothingThatAnExceptionSays() {
        assertFalse(Silent.trace(FAILURE).contains("aygul"));
    }

    @Test
    void namesKindsPlacesAndCauses() {
        String trace = Silent.trace(FAILURE);
        assertTrue(trace.startsWith("java.lang.IllegalStateException\n  at org.imza.kit.log.SilentTest."), trace);
        assertTrue(trace.contains("\n caused by java.io.IOException\n  at org.imza.kit.log.SilentTest."), trace);
    }

    @Test
    void comesToAnEndHoweverManyCausesThereAre() {
        Throwable failure = new IllegalStateException();
        for (int i = 0; i < 10; i++) {
            failure = new IllegalStateException(failure);
        }
        assertEquals(6, Silent.trace(failure).split("java.lang.IllegalStateException", -1).length - 1);
    }
}

package org.imza.kit.auditpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "\n=1"})
    void holdNothingThatASpreadsheetCalculates(String cell) {
        assertEquals("'" + cell, TrailTables.harmless(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A court said so: 1 = 1", "ئىمزا", "2026-11-25T14:00:00Z"})
    void keepWhatIsHarmless(String cell) {
        assertEquals(cell, TrailTables.harmless(cell));
    }
}

package org.imza.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVisibilityTest {

    @Test
    void showsNothingUnlessChosen() {
        assertNull(NameVisibility.HIDDEN.shown("Aygül Mämät"));
        assertEquals("Aygül Mämät", NameVisibility.PUBLIC.shown("Aygül Mämät"));
    }

    @ParameterizedTest
    @CsvSource({
        "Aygül Mämät, A. M.",
        "Aygül, A.",
        "'  Aygül   Mämät ', A. M.",
        // No-break space, and letters of more than one character.
        "'Aygül\u00a0Mämät', A. M.",
        "'e\u0301lodie d', e\u0301. d.",
        "ئايگۈل مەمەت, ئ. م.",
        "'\uD83D\uDE00x y', \uD83D\uDE00. y."
    })
    void showsTheFirstLetterOfEachName(String name, String initials) {
        assertEquals(initials, NameVisibility.INITIALS.shown(name));
    }

    @Test
    void isReadByItsExactName() {
        assertEquals(Optional.of(NameVisibility.INITIALS), NameVisibility.of("INITIALS"));
        assertEquals(Optional.empty(), NameVisibility.of("initials"));
        assertEquals(Optional.empty(), NameVisibility.of(null));
    }

    /** Its position is what is stored. */
    @Test
    void neverChangesItsOrder() {
        assertEquals(
                List.of(NameVisibility.HIDDEN, NameVisibility.INITIALS, NameVisibility.PUBLIC),
                List.of(NameVisibility.values()));
    }
}

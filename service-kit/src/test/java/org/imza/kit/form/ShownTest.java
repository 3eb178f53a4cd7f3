package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.imza.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ShownTest {

    private final Shown stored = Shown.of("title", "Free her", "body", "One.\nTwo.");

    @Test
    void letsWhatWasSeenBeReplaced() {
        assertDoesNotThrow(() -> stored.demandSeen(stored.hash(), Shown.of("title", "Free them", "body", "")));
    }

    @Test
    void refusesWhatNobodyHasSeen() {
        Shown wanted = Shown.of("title", "Free them", "body", "");
        for (String seen : new String[] {null, "", "guess", wanted.hash()}) {
            assertEquals(
                    409,
                    assertThrows(Problem.class, () -> stored.demandSeen(seen, wanted))
                            .status());
        }
    }

    @Test
    void takesWhatIsStoredAlready() {
        assertDoesNotThrow(() -> stored.demandSeen("", Shown.of("title", " Free her", "body", "One.\r\nTwo.\r\n")));
    }

    @Test
    void tellsFieldsApart() {
        assertNotEquals(
                Shown.of("title", "ab", "body", "c").hash(),
                Shown.of("title", "a", "body", "bc").hash());
        assertNotEquals(Shown.of("title", "a").hash(), Shown.of("body", "a").hash());
    }
}

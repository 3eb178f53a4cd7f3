package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "She was taken in May., She was taken in June., She was taken in [-May-]{+June+}.",
        "'', all new, {+all new+}",
        "gone, '', [-gone-]",
        "same, same, same",
        "ئايشە مەكتەپتە, ئايشە ئۆيدە, ئايشە [-مەكتەپتە-]{+ئۆيدە+}",
    })
    void tellsWhatWasTakenOutAndWhatCameIn(String before, String after, String told) {
        assertEquals(told, told(before, after));
    }

    @Test
    void leavesLinesThatBothHave() {
        assertEquals("one\n[-two-]{+2+}\nthree\n{+four+}", told("one\ntwo\nthree\n", "one\n2\nthree\nfour"));
    }

    @Test
    void findsWordsWhereNoSpacesAre() {
        assertTrue(told("我们要求释放她", "我们要求释放他").startsWith("我们"), told("我们要求释放她", "我们要求释放他"));
    }

    /** Word by word this would be hundreds of millions of steps. */
    @Test
    void tellsLongPassagesAsAWhole() {
        String before = "a ".repeat(25_000);
        String after = "b ".repeat(25_000);
        assertEquals(2, Difference.between(before, after).pieces().size());
    }

    @Test
    void isEitherTextAgain() {
        String before = "Free her now.\n\nShe taught.\n";
        String after = "Free them.\n\nShe taught children.\n- one\n";
        Difference difference = Difference.between(before, after);
        assertEquals(before, without(Difference.Fate.IN, difference));
        assertEquals(after, without(Difference.Fate.OUT, difference));
    }

    private static String without(Difference.Fate fate, Difference difference) {
        return difference.pieces().stream()
                .filter(piece -> piece.fate() != fate)
                .map(Difference.Piece::text)
                .collect(Collectors.joining());
    }

    private static String told(String before, String after) {
        return Difference.between(before, after).pieces().stream()
                .map(piece -> piece.out()
                        ? "[-" + piece.text() + "-]"
                        : piece.in() ? "{+" + piece.text() + "+}" : piece.text())
                .collect(Collectors.joining());
    }
}

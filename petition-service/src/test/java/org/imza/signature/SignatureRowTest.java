package org.imza.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stored signature allows, and what it becomes when its person signs again. */
class SignatureRowTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final UUID ID = new UUID(0, 1);
    private static final byte[] SEALED = {1};
    private static final Choices CHOICES = new Choices("DE", "en", NameVisibility.HIDDEN, false);
    private static final Choices OTHERS = new Choices("FR", "ug", NameVisibility.PUBLIC, true);

    @Test
    void isMailedAboutFiveTimesADay() {
        assertTrue(row(SignatureState.PENDING, hoursAgo(4, 3, 2, 1)).mayBeMailed(NOW));
        assertFalse(row(SignatureState.PENDING, hoursAgo(23, 4, 3, 2, 1)).mayBeMailed(NOW));
        assertTrue(row(SignatureState.PENDING, hoursAgo(24, 4, 3, 2, 1)).mayBeMailed(NOW), "a day is over after 24 h");
        assertFalse(row(SignatureState.PENDING, hoursAgo(30, 23, 4, 3, 2, 1)).mayBeMailed(NOW), "the last five count");
    }

    @Test
    void isNeverMailedAboutOnceItIsInvalidated() {
        assertFalse(row(SignatureState.INVALIDATED, hoursAgo()).mayBeMailed(NOW));
        assertTrue(row(SignatureState.WITHDRAWN, hoursAgo()).mayBeMailed(NOW));
        assertTrue(row(SignatureState.CONFIRMED, hoursAgo()).mayBeMailed(NOW));
    }

    @Test
    void takesWordsOfALaterSubmission() {
        Resubmission again = new Resubmission(ID, new UUID(0, 2), NOW, NOW, OTHERS, true, new byte[] {2});
        SignatureRow row = row(SignatureState.WITHDRAWN, hoursAgo(1)).resubmitted(again);
        assertEquals(SignatureState.PENDING, row.state());
        assertEquals(NOW, row.submittedAt());
        assertNull(row.confirmedAt());
        assertEquals(OTHERS, row.choices());
        assertTrue(row.shown());
        assertEquals(2, row.sealed()[0]);
    }

    @Test
    void saysNothingOfASubmissionThatWasForgotten() {
        SignatureRow row = row(SignatureState.PENDING, hoursAgo(1)).forgotten();
        assertNull(row.sealed());
        assertFalse(row.shown());
        assertEquals(Instant.EPOCH, row.submittedAt());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "INVALIDATED"})
    void keepsWordsThatCountOrWereJudged(SignatureState state) {
        assertThrows(IllegalStateException.class, () -> row(state, hoursAgo(1)).forgotten());
    }

    @Test
    void isMailedAboutItsFirstSubmissionWhenThatMailWentOut() {
        Instant submitted = NOW.minus(Duration.ofHours(2));
        assertEquals(
                submitted,
                row(SignatureState.PENDING, hoursAgo(3, 2)).firstSubmission().mailedAt());
        assertEquals(
                NOW.minus(Duration.ofHours(1)),
                row(SignatureState.PENDING, hoursAgo(1)).firstSubmission().mailedAt());
    }

    /** Submitted two hours ago. */
    private static SignatureRow row(SignatureState state, List<Instant> mailedAt) {
        Instant submitted = NOW.minus(Duration.ofHours(2));
        return new SignatureRow(
                ID, new UUID(0, 9), state, submitted, submitted, CHOICES, true, new byte[1], SEALED, mailedAt);
    }

    private static List<Instant> hoursAgo(Integer... hours) {
        return Stream.of(hours).map(ago -> NOW.minus(Duration.ofHours(ago))).toList();
    }
}

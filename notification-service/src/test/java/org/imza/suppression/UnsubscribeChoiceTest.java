package org.imza.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnsubscribeChoiceTest {

    private static final UnsubscribeLink OF_NEWS = token(new UUID(0, 7));
    private static final UnsubscribeLink OF_ANY_MAIL = token(Suppressions.EVERY_ORGANIZATION);

    @ParameterizedTest
    @EnumSource
    void isWhatTheButtonNames(UnsubscribeChoice choice) {
        assertEquals(choice, UnsubscribeChoice.of(choice.name(), OF_NEWS));
        assertEquals(choice, UnsubscribeChoice.of(choice.name(), OF_ANY_MAIL));
    }

    /** A mail program's one click ends the mails it stands on, and no others. */
    @Test
    void isTheMailsOwnWhereNothingIsNamed() {
        assertEquals(UnsubscribeChoice.ORGANIZATION, UnsubscribeChoice.of(null, OF_NEWS));
        assertEquals(UnsubscribeChoice.ORGANIZATION, UnsubscribeChoice.of("One-Click", OF_NEWS));
        assertEquals(UnsubscribeChoice.EVERYTHING, UnsubscribeChoice.of(null, OF_ANY_MAIL));
    }

    @Test
    void reachesAsFarAsItSays() {
        assertEquals(Optional.of(SuppressionScope.ORGANIZATION), UnsubscribeChoice.ORGANIZATION.scope());
        assertEquals(Optional.of(SuppressionScope.UPDATES), UnsubscribeChoice.UPDATES.scope());
        assertEquals(Optional.of(SuppressionScope.EVERYTHING), UnsubscribeChoice.EVERYTHING.scope());
        assertEquals(Optional.empty(), UnsubscribeChoice.AGAIN.scope());
        assertEquals(Optional.empty(), UnsubscribeChoice.FORGET.scope());
    }

    /** Pages offer only what goes further than what was chosen before. */
    @Test
    void goesFromTheNarrowestToTheWidest() {
        assertTrue(SuppressionScope.ORGANIZATION.compareTo(SuppressionScope.UPDATES) < 0);
        assertTrue(SuppressionScope.UPDATES.compareTo(SuppressionScope.EVERYTHING) < 0);
    }

    private static UnsubscribeLink token(UUID organization) {
        return new UnsubscribeLink(new byte[16], organization);
    }
}

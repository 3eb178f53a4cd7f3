package org.imza.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class EventTypeTest {

    @Test
    void namesRecordsInKebabCase() {
        assertEquals("org.imza.petition.goal-raised", EventType.of(PetitionEvent.GoalRaised.class));
        assertEquals("org.imza.account.sign-in-link-requested", EventType.of(AccountEvent.SignInLinkRequested.class));
    }

    @Test
    void findsEveryRecordByItsType() {
        EventType.all().forEach((type, record) -> assertEquals(type, EventType.of(record)));
        assertEquals(33, EventType.all().size());
        assertNull(EventType.recordOf("org.imza.petition.not-yet-invented"));
    }

    @Test
    void hasAGoldenFileOfEveryType() {
        EventType.all()
                .keySet()
                .forEach(type -> assertNotNull(getClass().getResource("/golden/" + type + ".json"), type));
    }
}

package org.imza.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.kit.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenEventsTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void readsAndWritesEveryEventAsInItsGoldenFile() throws Exception {
        for (var entry : EventType.all().entrySet()) {
            String golden = Golden.file(entry.getKey());
            Event event = EventJson.readEvent(golden, entry.getValue());
            assertEquals(json.readTree(golden), json.readTree(EventJson.write(event)), entry.getKey());
        }
    }

    /** What a type looks like with fields that it may have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.imza.signature.submitted",
                "org.imza.signature.repeated",
                "org.imza.account.sign-in-link-requested"
            })
    void readsAndWritesMailsThatWait(String type) throws Exception {
        String golden = Golden.file(type + ".paced");
        Event event = EventJson.readEvent(golden, EventType.recordOf(type));
        assertEquals(json.readTree(golden), json.readTree(EventJson.write(event)));
    }

    @Test
    void toleratesFieldsOfNewerReleases() {
        String type = "org.imza.petition.closed";
        String newer = Golden.file(type).replace("{", "{\"invented\": {\"later\": [1]},");
        assertEquals(
                EventJson.readEvent(Golden.file(type), EventType.recordOf(type)),
                EventJson.readEvent(newer, EventType.recordOf(type)));
    }
}

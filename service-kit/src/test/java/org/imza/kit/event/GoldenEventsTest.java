package org.imza.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
                "org.imza.signature.submitted paced",
                "org.imza.signature.submitted spoken",
                "org.imza.signature.repeated paced",
                "org.imza.signature.repeated path",
                "org.imza.signature.repeated paced.path",
                "org.imza.signature.confirmed news",
                "org.imza.account.sign-in-link-requested paced",
                "org.imza.petition.published path",
                "org.imza.petition.published picture",
                "org.imza.petition.changed path",
                "org.imza.petition.changed picture",
                "org.imza.petition.rejected path",
                "org.imza.petition.milestone-reached path",
                "org.imza.petition.restored path",
                "org.imza.petition.restored picture",
                "org.imza.campaign.organization-created path",
                "org.imza.campaign.campaign-launched path",
                "org.imza.campaign.campaign-changed path",
                "org.imza.campaign.campaign-restored path",
                "org.imza.campaign.campaign-taken-down path"
            })
    void readsAndWritesWhatATypeMayHave(String typeAndVariant) throws Exception {
        String type = typeAndVariant.split(" ")[0];
        String golden = Golden.file(typeAndVariant.replace(' ', '.'));
        Event event = EventJson.readEvent(golden, EventType.recordOf(type));
        assertEquals(json.readTree(golden), json.readTree(EventJson.write(event)));
        assertNotEquals(EventJson.readEvent(Golden.file(type), EventType.recordOf(type)), event);
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

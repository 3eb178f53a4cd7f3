package org.imza.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.imza.desk.Person;
import org.imza.event.EventType;
import org.imza.event.PetitionEvent;
import org.imza.event.Topic;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Golden;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** What others are told of a petition, read from the broker. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PetitionEventsIT {

    @Inject
    TransportSeal seal;

    private final Person organizer = Person.organizer();
    private final Person moderator = Person.moderator();

    private static <E extends PetitionEvent> E told(Class<E> type, UUID id) {
        E event = Events.await(
                type, Topic.PETITION_EVENTS, one -> one.petitionId().equals(id));
        assertShapedAsGolden(type, id);
        return event;
    }

    /** Consumers of every language rely on the golden files; what was really sent has exactly their fields. */
    private static void assertShapedAsGolden(Class<? extends PetitionEvent> type, UUID id) {
        ConsumerRecord<String, String> sent = Events.recordsOn(Topic.PETITION_EVENTS).stream()
                .filter(one -> one.key().equals(id.toString()))
                .filter(one -> EventType.of(type).equals(Events.header(one, "ce_type")))
                .findFirst()
                .orElseThrow();
        assertEquals("/petition-service", Events.header(sent, "ce_source"));
        Golden.checkShape(sent);
    }

    @Test
    void tellsEveryStepOfAPetition() {
        String title = Person.aTitle();
        UUID id = organizer.drafts(title);
        PetitionEvent.Drafted drafted = told(PetitionEvent.Drafted.class, id);
        assertEquals(title, seal.open(drafted.title(), id, String.class));
        assertEquals(organizer.organization().id(), drafted.organizationId());
        organizer.submits(id);
        PetitionEvent.Submitted submitted = told(PetitionEvent.Submitted.class, id);
        assertEquals(title, submitted.title());
        assertEquals(organizer.account(), submitted.organizerId());
        assertEquals(organizer.organization().id(), submitted.organizationId());
        assertEquals("en", submitted.language());

        String slug = moderator.publishes(id);
        PetitionEvent.Published published = told(PetitionEvent.Published.class, id);
        assertEquals(slug, published.slug());
        assertEquals("/petitions/" + slug, published.path());
        assertEquals(Map.of("en", title), published.titles());
        assertEquals(Map.of("en", "She taught children to read."), published.summaries());
        assertEquals(500, published.goal());

        organizer.translates(id, "ug", "ئايشە");
        moderator
                .program()
                .body(Map.of("version", moderator.version(id, "ug")))
                .post("/api/moderation/petitions/" + id + "/translations/ug/publication")
                .then()
                .statusCode(200);
        PetitionEvent.Changed changed = told(PetitionEvent.Changed.class, id);
        assertEquals(Map.of("en", title, "ug", "ئايشە"), changed.titles());
        assertEquals("/petitions/" + slug, changed.path());

        organizer.closes(id);
        assertNotNull(told(PetitionEvent.Closed.class, id).at());
    }

    @Test
    void tellsTheReasonOfARejection() {
        UUID id = organizer.drafts(Person.aTitle());
        organizer.submits(id);
        moderator.rejects(id, "hateful");
        PetitionEvent.Rejected rejected = told(PetitionEvent.Rejected.class, id);
        assertEquals("hateful", rejected.reason());
        assertEquals("/petitions/" + rejected.slug(), rejected.path());
        assertEquals("/organize/petitions/" + id, rejected.workplace());
        assertEquals("Say whom you ask.", rejected.explanation());
        assertEquals(organizer.account(), rejected.organizerId());
        assertTrue(rejected.title().startsWith("Free Ayshe"));
    }
}

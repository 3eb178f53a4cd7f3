package org.imza.petitionsummary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.event.PetitionEvent;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FollowingIT {

    @Inject
    PetitionSummaries summaries;

    @Inject
    ProgressListener progress;

    private final UUID petition = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final UUID organizer = UUID.randomUUID();
    private final Instant now = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void followsAPetitionThroughItsStates() {
        Events.send(new PetitionEvent.Submitted(petition, organization, organizer, "slug", "en", "First title", now));
        Eventually.holds(() -> is(PetitionState.IN_MODERATION));
        Events.send(new PetitionEvent.Rejected(
                petition, organization, organizer, "slug", "en", "First title", "DUPLICATE", null, now, null, null));
        Eventually.holds(() -> is(PetitionState.REJECTED));
        publish();
        Eventually.holds(() -> is(PetitionState.OPEN));
        Events.send(new PetitionEvent.Changed(
                petition, "slug", "en", Map.of("en", "New title", "ug-Cyrl", "Янги"), Map.of(), now, null, null));
        Eventually.holds(() -> view().title("en").equals("New title"));
        assertEquals("Янги", view().title("ug-Cyrl"));
        assertEquals("/petitions/slug/ug-Cyrl", view().path("ug-Cyrl"));
        assertEquals("/petitions/slug", view().path("tr"));
        Events.send(new PetitionEvent.Closed(petition, now));
        Eventually.holds(() -> is(PetitionState.CLOSED));
    }

    @Test
    void knowsNothingOfAHiddenPetitionUntilItIsRestored() {
        publish();
        Eventually.holds(() -> known() && is(PetitionState.OPEN));
        Events.send(new PetitionEvent.Hidden(
                petition, organization, organizer, "slug", "en", "unlawful", now.plusSeconds(1)));
        Eventually.holds(() -> !known());
        Events.send(new PetitionEvent.Restored(
                petition,
                organization,
                organizer,
                "slug",
                "en",
                Map.of("en", "Back again"),
                Map.of(),
                500,
                now,
                now.plusSeconds(1),
                now.plusSeconds(2),
                null,
                null));
        Eventually.holds(() -> known() && is(PetitionState.CLOSED));
        assertEquals("Back again", view().title("en"));
    }

    @Test
    void startsAtNobodyAndTheGoalPublished() {
        publish();
        Eventually.holds(() -> is(PetitionState.OPEN));
        assertEquals(0, view().signatures());
        assertEquals(500, view().goal());
    }

    @Test
    void ignoresAnOlderCount() {
        publish();
        Events.send(new Counted(petition, 7, 1000, now.plusSeconds(2)));
        Eventually.holds(() -> known() && view().signatures() == 7);

        // Not over the broker: nothing would tell that it has arrived, since nothing may change.
        QuarkusTransaction.requiringNew().run(() -> progress.on(new Counted(petition, 3, 500, now.plusSeconds(1))));

        assertEquals(7, view().signatures());
        assertEquals(1000, view().goal());
    }

    @Test
    void takesNothingOlderThanWhatItKnows() {
        publish();
        Events.send(new PetitionEvent.Closed(petition, now.plusSeconds(5)));
        Eventually.holds(() -> known() && is(PetitionState.CLOSED));
        publish();
        Events.send(new PetitionEvent.Changed(
                petition, "slug", "en", Map.of("en", "New title"), Map.of(), now.plusSeconds(5), null, null));
        Eventually.holds(() -> view().title("en").equals("New title"));
        assertTrue(is(PetitionState.CLOSED));
    }

    @Test
    void takesACountThatComesBeforeThePetition() {
        Events.send(new Counted(petition, 12, 500, now));
        publish();
        Eventually.holds(() -> known() && view().signatures() == 12);
    }

    @Test
    void countsAnEventOnceHoweverOftenItComes() {
        UUID id = Ids.next();
        PetitionEvent.Closed closed = new PetitionEvent.Closed(petition, now);
        publish();
        Events.send(id, closed);
        Eventually.holds(() -> known() && is(PetitionState.CLOSED));
        publish();
        Events.send(id, closed);
        // The same key stays in order, so what was sent before has arrived when this has.
        Events.send(new PetitionEvent.Changed(petition, "slug", "en", Map.of("en", "Last"), Map.of(), now, null, null));
        Eventually.holds(() -> view().title("en").equals("Last"));
        assertEquals(PetitionState.OPEN, view().state());
    }

    @Test
    void listsAnOrganizationsPetitions() {
        publish();
        Eventually.holds(this::known);
        assertEquals(
                List.of(petition),
                summaries.ofOrganization(organization).stream()
                        .map(PetitionView::id)
                        .toList());
        assertTrue(summaries.withIds(List.of(UUID.randomUUID())).isEmpty());
    }

    private void publish() {
        Events.send(new PetitionEvent.Published(
                petition,
                organization,
                organizer,
                "slug",
                "en",
                Map.of("en", "Title"),
                Map.of("en", "S"),
                500,
                now,
                null,
                null));
    }

    private boolean known() {
        return !seen().isEmpty();
    }

    private boolean is(PetitionState state) {
        return known() && view().state() == state;
    }

    private PetitionView view() {
        return seen().getFirst();
    }

    /** As a new request sees it; one session of Hibernate would go on showing what it saw first. */
    private List<PetitionView> seen() {
        return QuarkusTransaction.requiringNew().call(() -> summaries.withIds(List.of(petition)));
    }
}

package org.imza.petition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.imza.event.PetitionEvent;

/**
 * When the republished events of a petition happened. Of what happened more than once only the last time is known; what never
 * happened is {@code null}.
 */
record PetitionPast(Instant changedAt, Instant rejectedAt, Instant hiddenAt, String hiddenReason, Instant restoredAt) {

    /** With the last change in place of what the release before, or a statement in the database, left no time of. */
    static PetitionPast of(Instant changedAt, Instant rejectedAt, Hiding hiding) {
        return new PetitionPast(
                changedAt,
                rejectedAt == null ? changedAt : rejectedAt,
                hiding == null || hiding.hiddenAt() == null ? changedAt : hiding.hiddenAt(),
                hiding == null ? null : hiding.hiddenReason(),
                hiding == null ? null : hiding.restoredAt());
    }

    /** All that made {@code petition} what it is now; the oldest first. */
    List<PetitionEvent> of(PetitionView petition) {
        List<PetitionEvent> events = new ArrayList<>(
                switch (petition.state()) {
                    case DRAFT -> List.of();
                    case IN_MODERATION -> List.of(PetitionEvents.submitted(petition, petition.submittedAt()));
                    case REJECTED -> rejected(petition);
                    // Its words are nobody else's business now.
                    case HIDDEN -> List.of(PetitionEvents.hidden(petition, hiddenReason, hiddenAt));
                    case OPEN -> published(petition);
                    case CLOSED -> closed(petition);
                });
        if (petition.signersErasedAt() != null) {
            events.add(new PetitionEvent.SignersErased(petition.id(), petition.signersErasedAt()));
        }
        return List.copyOf(events);
    }

    private List<PetitionEvent> rejected(PetitionView petition) {
        List<PetitionEvent> events = new ArrayList<>(List.of(PetitionEvents.rejected(petition, rejectedAt)));
        addRestored(petition, rejectedAt, events);
        return events;
    }

    private List<PetitionEvent> closed(PetitionView petition) {
        List<PetitionEvent> events = new ArrayList<>(published(petition));
        events.add(1, new PetitionEvent.Closed(petition.id(), petition.closedAt()));
        return events;
    }

    private List<PetitionEvent> published(PetitionView petition) {
        List<PetitionEvent> events = new ArrayList<>();
        events.add(PetitionEvents.published(petition, petition.publishedAt()));
        addRestored(petition, petition.publishedAt(), events);
        events.add(PetitionEvents.changed(petition, changedAt));
        return events;
    }

    private void addRestored(PetitionView petition, Instant since, List<PetitionEvent> events) {
        if (restoredAt != null && restoredAt.isAfter(since)) {
            events.add(PetitionEvents.restored(petition, restoredAt));
        }
    }
}

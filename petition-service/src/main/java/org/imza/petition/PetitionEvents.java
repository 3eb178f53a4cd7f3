package org.imza.petition;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.imza.event.PetitionEvent;

/** What others are told about a petition. */
public final class PetitionEvents {

    private PetitionEvents() {}

    static PetitionEvent submitted(PetitionView petition, Instant at) {
        return new PetitionEvent.Submitted(
                petition.id(),
                petition.organizationId(),
                petition.organizerId(),
                petition.slug(),
                petition.language(),
                petition.original().words().title(),
                at);
    }

    /** It went public. */
    public static PetitionEvent published(PetitionView petition, Instant at) {
        return new PetitionEvent.Published(
                petition.id(),
                petition.organizationId(),
                petition.organizerId(),
                petition.slug(),
                petition.language(),
                shown(petition, Words::title),
                shown(petition, Words::summary),
                petition.initialGoal(),
                at);
    }

    /** Its public texts changed. */
    public static PetitionEvent changed(PetitionView petition, Instant at) {
        return new PetitionEvent.Changed(
                petition.id(),
                petition.slug(),
                petition.language(),
                shown(petition, Words::title),
                shown(petition, Words::summary),
                at);
    }

    /** It was turned down. */
    public static PetitionEvent rejected(PetitionView petition, Instant at) {
        return new PetitionEvent.Rejected(
                petition.id(),
                petition.organizationId(),
                petition.organizerId(),
                petition.slug(),
                petition.language(),
                petition.original().words().title(),
                petition.rejectionReason().code(),
                petition.rejectionExplanation(),
                at);
    }

    /** All that made it what it is now; the oldest first. */
    static List<PetitionEvent> past(PetitionView petition, Instant changedAt, Instant rejectedAt) {
        return switch (petition.state()) {
            case DRAFT, HIDDEN -> List.of();
            case IN_MODERATION -> List.of(submitted(petition, petition.submittedAt()));
            case REJECTED -> List.of(rejected(petition, rejectedAt));
            case OPEN -> List.of(published(petition, petition.publishedAt()), changed(petition, changedAt));
            case CLOSED ->
                List.of(
                        published(petition, petition.publishedAt()),
                        new PetitionEvent.Closed(petition.id(), petition.closedAt()),
                        changed(petition, changedAt));
        };
    }

    private static Map<String, String> shown(PetitionView petition, Function<Words, String> part) {
        Map<String, String> parts = new LinkedHashMap<>();
        petition.shownTexts().forEach(text -> parts.put(text.language(), part.apply(text.words())));
        return parts;
    }
}

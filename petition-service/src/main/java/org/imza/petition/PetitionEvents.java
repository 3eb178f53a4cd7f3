package org.imza.petition;

import java.time.Instant;
import java.util.LinkedHashMap;
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
                at,
                petition.path(),
                petition.pictureId());
    }

    /** Its public texts changed. */
    public static PetitionEvent changed(PetitionView petition, Instant at) {
        return new PetitionEvent.Changed(
                petition.id(),
                petition.slug(),
                petition.language(),
                shown(petition, Words::title),
                shown(petition, Words::summary),
                at,
                petition.path(),
                petition.pictureId());
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
                at,
                petition.path(),
                PetitionAddress.workplace(petition.id()));
    }

    /** A moderator took it off the public pages. {@code reason} is a public code. */
    public static PetitionEvent hidden(PetitionView petition, String reason, Instant at) {
        return new PetitionEvent.Hidden(
                petition.id(),
                petition.organizationId(),
                petition.organizerId(),
                petition.slug(),
                petition.language(),
                reason,
                at);
    }

    /** A moderator put it back. */
    public static PetitionEvent restored(PetitionView petition, Instant at) {
        return new PetitionEvent.Restored(
                petition.id(),
                petition.organizationId(),
                petition.organizerId(),
                petition.slug(),
                petition.language(),
                petition.publishedAt() == null
                        ? Map.of(
                                petition.language(), petition.original().words().title())
                        : shown(petition, Words::title),
                shown(petition, Words::summary),
                petition.initialGoal(),
                petition.publishedAt(),
                petition.closedAt(),
                at,
                petition.path(),
                petition.publishedAt() == null ? null : petition.pictureId());
    }

    private static Map<String, String> shown(PetitionView petition, Function<Words, String> part) {
        Map<String, String> parts = new LinkedHashMap<>();
        petition.shownTexts().forEach(text -> parts.put(text.language(), part.apply(text.words())));
        return parts;
    }
}

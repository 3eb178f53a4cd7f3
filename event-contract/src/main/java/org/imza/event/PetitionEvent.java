package org.imza.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What happens to a petition. Keyed by petition; kept for ever. {@code path} is the address of its page in its own
 * language, relative to the platform's; {@code null} where a former release tells it. {@code pictureId} is the picture that
 * page shows, one that its organization offers; {@code null} for none.
 */
public sealed interface PetitionEvent extends Event {

    UUID petitionId();

    @Override
    default Topic topic() {
        return Topic.PETITION_EVENTS;
    }

    @Override
    default UUID key() {
        return petitionId();
    }

    /**
     * It is being written, and nobody but its organization has it; told anew when its title changes. {@code title} is sealed
     * for the petition: drafts are nobody else's business, and this is kept for ever.
     */
    record Drafted(UUID petitionId, UUID organizationId, String language, String title, Instant at)
            implements PetitionEvent {

        @Override
        public String distinction() {
            return at.toString();
        }
    }

    /** It waits for a moderator. */
    record Submitted(
            UUID petitionId,
            UUID organizationId,
            UUID organizerId,
            String slug,
            String language,
            String title,
            Instant at)
            implements PetitionEvent {}

    /** A moderator published it. {@code titles} maps language tags to titles, the original's among them. */
    record Published(
            UUID petitionId,
            UUID organizationId,
            UUID organizerId,
            String slug,
            String language,
            Map<String, String> titles,
            Map<String, String> summaries,
            long goal,
            Instant at,
            @LeftOutIfNull String path,
            @LeftOutIfNull UUID pictureId)
            implements PetitionEvent {}

    /** Its public texts changed: all of them as they are now. */
    record Changed(
            UUID petitionId,
            String slug,
            String language,
            Map<String, String> titles,
            Map<String, String> summaries,
            Instant at,
            @LeftOutIfNull String path,
            @LeftOutIfNull UUID pictureId)
            implements PetitionEvent {}

    /**
     * A moderator rejected it. {@code reason} is a public code; {@code explanation} may be {@code null}. {@code workplace} is
     * where its organization works on it.
     */
    record Rejected(
            UUID petitionId,
            UUID organizationId,
            UUID organizerId,
            String slug,
            String language,
            String title,
            String reason,
            String explanation,
            Instant at,
            @LeftOutIfNull String path,
            @LeftOutIfNull String workplace)
            implements PetitionEvent {}

    /** Its count reached the goal, so the next goal is shown. */
    record GoalRaised(UUID petitionId, long previousGoal, long goal, long signatures, Instant at)
            implements PetitionEvent {

        @Override
        public String distinction() {
            return Long.toString(goal);
        }
    }

    /** A number was reached; announced once. */
    record MilestoneReached(
            UUID petitionId,
            UUID organizerId,
            String slug,
            String language,
            String title,
            long milestone,
            long goal,
            Instant at,
            @LeftOutIfNull String path)
            implements PetitionEvent {

        @Override
        public String distinction() {
            return Long.toString(milestone);
        }
    }

    /** It takes no more signatures. */
    record Closed(UUID petitionId, Instant at) implements PetitionEvent {}

    /** A moderator took it off the public pages: nobody may show it any more. {@code reason} is a public code. */
    record Hidden(
            UUID petitionId,
            UUID organizationId,
            UUID organizerId,
            String slug,
            String language,
            String reason,
            Instant at)
            implements PetitionEvent {}

    /**
     * A moderator put it back, all of it as it is now. {@code publishedAt} is {@code null} if it had been rejected,
     * {@code closedAt} unless it takes no more signatures.
     */
    record Restored(
            UUID petitionId,
            UUID organizationId,
            UUID organizerId,
            String slug,
            String language,
            Map<String, String> titles,
            Map<String, String> summaries,
            long goal,
            @LeftOutIfNull Instant publishedAt,
            @LeftOutIfNull Instant closedAt,
            Instant at,
            @LeftOutIfNull String path,
            @LeftOutIfNull UUID pictureId)
            implements PetitionEvent {}

    /** What was known of the persons who signed it is destroyed; their number stays. */
    record SignersErased(UUID petitionId, Instant at) implements PetitionEvent {}
}

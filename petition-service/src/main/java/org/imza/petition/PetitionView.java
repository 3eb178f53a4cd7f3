package org.imza.petition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A petition as it is now. {@code texts} maps language tags to words, the original's first; {@code pictureId},
 * {@code rejectionReason}, {@code rejectionExplanation} and the later times may be {@code null}. {@code commentsReviewed} and
 * {@code namesReviewed} tell what of its signers waits for a moderator.
 */
public record PetitionView(
        UUID id,
        long version,
        UUID organizationId,
        UUID organizerId,
        String slug,
        PetitionState state,
        String language,
        Map<String, TextView> texts,
        UUID pictureId,
        List<String> decisionMakers,
        long initialGoal,
        List<FurtherLink> links,
        RejectionReason rejectionReason,
        String rejectionExplanation,
        Instant createdAt,
        Instant submittedAt,
        Instant publishedAt,
        Instant closedAt,
        Instant signersErasedAt,
        boolean commentsReviewed,
        boolean namesReviewed) {

    /** Its public page. */
    public String path() {
        return PetitionAddress.page(slug);
    }

    /** Its public page with these words. */
    public String path(TextView text) {
        return PetitionAddress.page(slug, language, text.language());
    }

    /** The same as people read it. */
    public String readablePath() {
        return PetitionAddress.readable(slug);
    }

    /** Whether its address was made of its title, not chosen. */
    public boolean slugFollowsTitle() {
        return Slugs.follows(slug, original().words().title());
    }

    /** The words in the language it was written in. */
    public TextView original() {
        return texts.get(language);
    }

    /** The words in {@code tag}, else the original's. */
    public TextView in(String tag) {
        return texts.getOrDefault(tag, original());
    }

    /** The words in {@code tag} if the public may read them, else the original's. */
    public TextView shownIn(String tag) {
        TextView text = in(tag);
        return shows(text) ? text : original();
    }

    /** The texts the public may read now. */
    public Collection<TextView> shownTexts() {
        return texts.values().stream().filter(this::shows).toList();
    }

    /** Whether the public may read this text now. */
    public boolean shows(TextView text) {
        return switch (state) {
            case OPEN, CLOSED -> text.approved();
            case REJECTED -> rejectionReason.showsWords();
            default -> false;
        };
    }
}

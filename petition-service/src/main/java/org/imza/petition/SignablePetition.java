package org.imza.petition;

import java.util.Map;
import java.util.UUID;

/**
 * What signing needs to know of a published petition. {@code titles} maps language tags to approved titles;
 * {@code language} is the original's tag; {@code open} tells whether it takes signatures now, {@code commentsReviewed} and
 * {@code namesReviewed} what of its signers waits for a moderator.
 */
public record SignablePetition(
        UUID id,
        String slug,
        UUID organizationId,
        UUID organizerId,
        boolean open,
        String language,
        Map<String, String> titles,
        boolean commentsReviewed,
        boolean namesReviewed) {

    /** Its public page. */
    public String path() {
        return PetitionAddress.page(slug);
    }

    /** Its public page in {@code tag}. */
    public String path(String tag) {
        return PetitionAddress.page(slug, language, tag);
    }

    /** The title in {@code tag}, else the original's. */
    public String title(String tag) {
        return titles.getOrDefault(tag, titles.get(language));
    }
}

package org.imza.petition;

import java.util.List;
import java.util.UUID;
import org.imza.kit.text.Slug;

/**
 * Everything an organizer writes about a petition, already checked; {@code language} is the original's tag, {@code pictureId} is
 * {@code null} for no picture.
 */
public record PetitionDraft(
        Words words,
        String language,
        String slug,
        UUID pictureId,
        List<String> decisionMakers,
        long goal,
        List<FurtherLink> links) {

    /** What its address shall be if nobody has it: what was chosen, else the words of its title. */
    String wantedSlug() {
        return slug.isEmpty() ? Slug.of(words.title(), Slugs.NAMELESS) : slug;
    }
}

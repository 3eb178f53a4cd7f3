package org.imza.organizing;

import java.util.List;
import java.util.UUID;

/**
 * What an organizer sent about a petition, unchecked; anything may be {@code null}. The body of the JSON API, where
 * {@code organizationId} counts for a new petition only.
 */
record PetitionInput(
        UUID organizationId,
        String title,
        String summary,
        String body,
        List<String> decisionMakers,
        Long goal,
        String language,
        List<LinkInput> links) {

    /** A further link as it was sent. */
    record LinkInput(String label, String url) {}

    WordsInput words() {
        return new WordsInput(title, summary, body);
    }
}

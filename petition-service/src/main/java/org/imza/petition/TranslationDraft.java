package org.imza.petition;

import java.util.Map;
import java.util.Set;
import org.imza.kit.blocks.Document;
import org.imza.kit.blocks.Translation;

/**
 * A petition's words in another language as a translator sent them, already checked. The text is either whole, in
 * {@code body}, or {@code null} there and in {@code blocks} by the ids of the original's. {@code reviewed} names those
 * blocks, and {@link #TITLE} and {@link #SUMMARY}, that say what the original says as they stand.
 */
public record TranslationDraft(
        String title, String summary, String body, Map<String, String> blocks, Set<String> reviewed) {

    /** The title among what is reviewed. */
    public static final String TITLE = "title";

    /** The summary among what is reviewed. */
    public static final String SUMMARY = "summary";

    /** The text as one. */
    public static TranslationDraft whole(Words words) {
        return new TranslationDraft(words.title(), words.summary(), words.body(), Map.of(), Set.of());
    }

    Document body(Translation translation) {
        return body == null ? translation.rewritten(blocks, reviewed) : translation.rewritten(body);
    }
}

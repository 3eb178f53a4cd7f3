package org.imza.petition;

import java.util.List;
import java.util.stream.Stream;
import org.imza.kit.blocks.Document;
import org.imza.kit.blocks.Translation;
import org.imza.kit.blocks.TranslationState;
import org.imza.kit.blocks.WordsHash;
import org.imza.kit.language.Language;

/**
 * A petition's words in one language as they are now. {@code document} is the body in blocks; {@code titleFrom} and
 * {@code summaryFrom} are the hashes of what was translated, {@code null} where nobody knows. {@code version} changes with
 * every edit, so that a moderator approves exactly what they read.
 */
public record TextView(
        String language,
        Words words,
        Document document,
        String titleFrom,
        String summaryFrom,
        boolean approved,
        long version) {

    /** Its language in the script it is written in. */
    public Language written() {
        return Language.of(language).asWritten(words.title() + "\n" + words.body());
    }

    /** Whether it runs in another direction than texts in its language do. */
    public boolean writtenOtherwise() {
        return !written().equals(Language.of(language));
    }

    /** How this title, as a translation, stands to the original's. */
    public TranslationState titleState(TextView original) {
        return TranslationState.of(WordsHash.of(original.words.title()), titleFrom);
    }

    /** How this summary, as a translation, stands to the original's. */
    public TranslationState summaryState(TextView original) {
        return TranslationState.of(WordsHash.of(original.words.summary()), summaryFrom);
    }

    /** The body's blocks beside the original's. */
    public List<Translation.Pair> pairs(TextView original) {
        return new Translation(original.document, document).pairs();
    }

    /** How many parts of this translation, title and summary among them, are missing or out of date. */
    public long behind(TextView original) {
        return Stream.concat(
                        Stream.of(titleState(original), summaryState(original)),
                        pairs(original).stream().map(Translation.Pair::state))
                .filter(TranslationState::behind)
                .count();
    }
}

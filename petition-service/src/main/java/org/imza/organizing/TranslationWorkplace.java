package org.imza.organizing;

import java.util.List;
import org.imza.kit.blocks.TranslationState;
import org.imza.kit.language.Language;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.Words;

/**
 * A translation as its organizer works on it, beside the original; {@code frozen} once it is public; so many parts of it are
 * {@code behind} the original. {@code parts} are those of its text, and {@code body} is that as a whole, as it was typed or
 * where it has too many of them.
 */
record TranslationWorkplace(
        PetitionView petition,
        Language language,
        boolean frozen,
        boolean titleOutOfDate,
        boolean summaryOutOfDate,
        long behind,
        String body,
        List<Part> parts) {

    /**
     * A block on both sides, {@code original} empty where there is none; {@code number} counts from 1, {@code rows} is the
     * height of what is typed into, in lines.
     */
    record Part(int number, String id, String original, String words, TranslationState state, int rows) {

        public boolean missing() {
            return state == TranslationState.MISSING;
        }

        public boolean outOfDate() {
            return state == TranslationState.OUT_OF_DATE;
        }

        public boolean withoutOriginal() {
            return state == TranslationState.WITHOUT_ORIGINAL;
        }
    }

    public String path() {
        return PetitionAddress.workplace(petition.id());
    }

    public Language originalLanguage() {
        return Language.of(petition.language());
    }

    public Words original() {
        return petition.original().words();
    }

    public boolean open() {
        return petition.state().signable();
    }
}

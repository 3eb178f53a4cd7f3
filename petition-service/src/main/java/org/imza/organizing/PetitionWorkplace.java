package org.imza.organizing;

import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.page.Choice;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.StateLabel;

/** A petition as its organizer works on it; {@code rejection} is empty unless it was turned down. */
record PetitionWorkplace(
        PetitionView petition,
        StateLabel state,
        Language language,
        String rejection,
        long signatures,
        List<TranslationRow> translations,
        List<Choice> otherLanguages) {

    /** A translation in the list of translations; so many parts of it are {@code behind} the original. */
    record TranslationRow(
            String href, Language language, String title, boolean writtenOtherwise, boolean waiting, long behind) {}

    public String path() {
        return PetitionAddress.workplace(petition.id());
    }

    public boolean editable() {
        return petition.state().editable();
    }

    public boolean submittable() {
        return petition.state() == org.imza.petition.PetitionState.DRAFT;
    }

    /** Whether it was ever open, and so has a count. */
    public boolean counted() {
        return petition.publishedAt() != null;
    }

    public boolean open() {
        return petition.state().signable();
    }

    public boolean translatable() {
        return editable() || open();
    }

    public boolean hidden() {
        return petition.state() == org.imza.petition.PetitionState.HIDDEN;
    }

    public boolean isPublic() {
        return petition.state().shown();
    }
}

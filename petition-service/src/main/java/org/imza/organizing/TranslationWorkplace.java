package org.imza.organizing;

import org.imza.kit.language.Language;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.Words;

/** A translation as its organizer works on it, beside the original; {@code frozen} once it is public. */
record TranslationWorkplace(PetitionView petition, Language language, boolean frozen) {

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

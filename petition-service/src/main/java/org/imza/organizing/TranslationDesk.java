package org.imza.organizing;

import org.imza.kit.language.Language;
import org.imza.petition.PetitionView;
import org.imza.petition.Words;

/** A translation as its organizer works on it, beside the original; {@code frozen} once it is public. */
record TranslationDesk(PetitionView petition, Language language, boolean frozen) {

    String path() {
        return "/organize/petitions/" + petition.id();
    }

    Language originalLanguage() {
        return Language.of(petition.language());
    }

    Words original() {
        return petition.original().words();
    }

    boolean open() {
        return petition.state().signable();
    }
}

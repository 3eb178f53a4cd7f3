package org.imza.confirmation;

import org.imza.kit.language.Language;
import org.imza.kit.page.Pages;
import org.imza.petition.SignablePetition;

/** A petition by its title in the reader's language, else in its own. */
record PetitionLink(String title, Language language, String href, boolean commentsReviewed, boolean namesReviewed) {

    /** Words in {@code tag}, with the interface in {@code spoken}. */
    static PetitionLink of(SignablePetition petition, String tag, Language spoken) {
        boolean translated = petition.titles().containsKey(tag) && !tag.equals(petition.language());
        String shown = translated ? tag : petition.language();
        return new PetitionLink(
                petition.titles().get(shown),
                Language.of(shown),
                Pages.around(Language.of(shown), spoken, petition.path(shown)),
                petition.commentsReviewed(),
                petition.namesReviewed());
    }
}

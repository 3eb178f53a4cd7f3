package org.imza.petitionpage;

import org.imza.petition.PetitionView;
import org.imza.petition.TextView;

/** Public addresses of a petition's pages. */
final class Paths {

    private Paths() {}

    /** The original has the short one. */
    static String of(PetitionView petition, TextView text) {
        String path = "/petitions/" + petition.slug();
        return text.language().equals(petition.language()) ? path : path + "/" + text.language();
    }
}

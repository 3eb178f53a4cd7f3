package org.imza.petitionpage;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.problem.Problem;
import org.imza.petition.PetitionView;
import org.imza.petition.ReadingPetitions;
import org.imza.petition.TextView;

/** Finds what anybody may read; everything else does not exist for them. */
@ApplicationScoped
class PublicPetition {

    private final ReadingPetitions petitions;

    PublicPetition(ReadingPetitions petitions) {
        this.petitions = petitions;
    }

    /** The petition that has or had this address. */
    PetitionView at(String slug) {
        return petitions.at(slug).filter(petition -> petition.state().shown()).orElseThrow(Problem::notFound);
    }

    /** Its words in {@code tag}; {@code null} asks for the original. */
    static TextView text(PetitionView petition, String tag) {
        if (tag == null) {
            return petition.original();
        }
        TextView text = petition.texts().get(canonical(tag));
        if (text == null || !petition.shows(text)) {
            throw Problem.notFound();
        }
        return text;
    }

    private static String canonical(String tag) {
        try {
            return Language.of(tag).tag();
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}

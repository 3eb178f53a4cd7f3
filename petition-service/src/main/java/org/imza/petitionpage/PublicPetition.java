package org.imza.petitionpage;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.Slug;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.imza.petition.Petitions;
import org.imza.petition.TextView;

/** Finds what anybody may read; everything else does not exist for them. */
@ApplicationScoped
class PublicPetition {

    private final Petitions known;
    private final PetitionViews petitions;

    PublicPetition(Petitions known, PetitionViews petitions) {
        this.known = known;
        this.petitions = petitions;
    }

    /** The petition that has or had this address, in whatever letters. Guessing addresses costs the database nothing. */
    PetitionView at(String typed) {
        String slug = Slug.meant(typed);
        if (!known.shown(slug)) {
            throw Problem.notFound();
        }
        return petitions.at(slug).filter(petition -> petition.state().shown()).orElseThrow(Problem::notFound);
    }

    /** The petition at this address if it has words in {@code tag}; asks the database for nothing it cannot have. */
    PetitionView at(String slug, String tag) {
        if (known.signable(Slug.meant(slug))
                .filter(petition -> tag != null && !petition.titles().containsKey(canonical(tag)))
                .isPresent()) {
            throw Problem.notFound();
        }
        return at(slug);
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

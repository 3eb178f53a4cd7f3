package org.imza.organizing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;

/** Shows an organizer the petitions of their organizations, and nobody else's. */
@ApplicationScoped
class OwnPetition {

    private final PetitionViews petitions;
    private final SignedIn signedIn;

    OwnPetition(PetitionViews petitions, SignedIn signedIn) {
        this.petitions = petitions;
        this.signedIn = signedIn;
    }

    /** The petition, for anyone who may read its drafts. */
    PetitionView of(UUID id) {
        PetitionView petition = petitions.of(id).orElseThrow(Problem::notFound);
        Access.demand(signedIn.actor(), Permission.READ_DRAFTS, petition.organizationId());
        return petition;
    }
}

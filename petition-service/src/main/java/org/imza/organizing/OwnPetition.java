package org.imza.organizing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.imza.organization.Membership;
import org.imza.petition.PetitionView;
import org.imza.petition.ReadingPetitions;

/** Shows an organizer the petitions of their organizations, and nobody else's. */
@ApplicationScoped
class OwnPetition {

    private final ReadingPetitions petitions;
    private final Membership membership;

    OwnPetition(ReadingPetitions petitions, Membership membership) {
        this.petitions = petitions;
        this.membership = membership;
    }

    /** The petition; refused to everybody who is no member. */
    PetitionView of(UUID id) {
        PetitionView petition = petitions.of(id).orElseThrow(Problem::notFound);
        membership.demand(petition.organizationId());
        return petition;
    }
}

package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.organization.Membership;

/** The petitions of the organizations the signed-in organizer is a member of. */
@ApplicationScoped
class OwnPetitions {

    private final StoredPetitions petitions;
    private final Membership membership;

    OwnPetitions(StoredPetitions petitions, Membership membership) {
        this.petitions = petitions;
        this.membership = membership;
    }

    /** The petition, locked; refused to everybody who is no member. */
    Petition locked(UUID id) {
        Petition petition = petitions.locked(id);
        membership.demand(petition.view().organizationId());
        return petition;
    }

    /** The petition as it is from now on. */
    PetitionView stored(Petition petition) {
        return petitions.stored(petition);
    }
}

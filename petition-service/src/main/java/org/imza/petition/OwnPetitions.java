package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;

/** The petitions of an actor's organizations. */
@ApplicationScoped
class OwnPetitions {

    private final StoredPetitions petitions;

    OwnPetitions(StoredPetitions petitions) {
        this.petitions = petitions;
    }

    /** The petition, locked, for an actor who may write it. Nobody else makes anybody wait. */
    Petition locked(Actor actor, UUID id) {
        Access.demand(actor, Permission.WRITE_PETITIONS, petitions.organizationOf(id));
        return petitions.locked(id);
    }

    /** The petition as it is from now on. */
    PetitionView stored(Petition petition) {
        return petitions.stored(petition);
    }
}

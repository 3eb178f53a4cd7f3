package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.imza.kit.republish.OneByOne;
import org.imza.kit.republish.Republisher;

/** Republishes how each petition came to be what it is. Drafts are nobody else's business, nor are hidden words. */
@ApplicationScoped
class RepublishingPetitions implements Republisher {

    private final OneByOne oneByOne;
    private final EntityManager entities;

    RepublishingPetitions(OneByOne oneByOne, EntityManager entities) {
        this.oneByOne = oneByOne;
        this.entities = entities;
    }

    /** Locked meanwhile, so that what happens to it next is told after this. */
    @Override
    public Republished republish() {
        return oneByOne.tell(
                "petitions",
                () -> entities.createQuery("select id from Petition order by id", UUID.class)
                        .getResultList(),
                id -> entities.find(Petition.class, id, LockModeType.PESSIMISTIC_WRITE)
                        .past());
    }
}

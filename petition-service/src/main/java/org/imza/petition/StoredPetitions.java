package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;
import org.imza.kit.problem.Problem;
import org.imza.kit.version.IfMatch;

/** The petitions as entities, for use cases that change them. */
@ApplicationScoped
public class StoredPetitions {

    private final EntityManager entities;
    private final Locks locks;
    private final Event<PetitionChanged> changes;

    StoredPetitions(EntityManager entities, Locks locks, Event<PetitionChanged> changes) {
        this.entities = entities;
        this.locks = locks;
        this.changes = changes;
    }

    /**
     * The petition with this id, locked until the transaction ends: of two people who act at once the second sees
     * what the first did and is told so, instead of failing at commit.
     */
    public Petition locked(UUID id) {
        Petition petition = entities.find(Petition.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (petition == null) {
            throw Problem.notFound();
        }
        IfMatch.demand(petition.version());
        changes.fire(new PetitionChanged(id));
        return petition;
    }

    /** The petition with this id, if there is one, while nobody else makes one with it until the transaction ends. */
    Optional<Petition> chosen(UUID id) {
        locks.hold(LockSpace.CHOSEN_ID, id);
        return Optional.ofNullable(entities.find(Petition.class, id));
    }

    /** Whose the petition is, asked without touching it; {@code null} if there is none. */
    UUID organizationOf(UUID id) {
        return entities.createQuery("select organizationId from Petition where id = ?1", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull();
    }

    /** Writes what changed so far, for statements of the same transaction that do not go through the entities. */
    public void store() {
        entities.flush();
    }

    /** The petition as it is from now on, with the version that anyone who decides about it has to name. */
    public PetitionView stored(Petition petition) {
        store();
        return petition.view();
    }

    void add(Petition petition) {
        entities.persist(petition);
    }
}

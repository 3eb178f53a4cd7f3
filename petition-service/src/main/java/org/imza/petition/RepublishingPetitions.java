package org.imza.petition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imza.event.PetitionEvent;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.republish.Republisher;
import org.jboss.logging.Logger;

/** Tells again how each petition came to be what it is. Drafts and hidden petitions are nobody else's business. */
@ApplicationScoped
class RepublishingPetitions implements Republisher {

    private static final Logger LOG = Logger.getLogger(RepublishingPetitions.class);

    private final EntityManager entities;
    private final Outbox outbox;

    RepublishingPetitions(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @Override
    @ActivateRequestContext
    public Told republish() {
        List<UUID> all = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select id from Petition order by id", UUID.class)
                        .getResultList());
        List<RuntimeException> failures = new ArrayList<>();
        long told = all.stream().mapToLong(id -> retold(id, failures)).sum();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return new Told("petitions", told);
    }

    /** One petition that cannot be told must not keep the others from being told. */
    private long retold(UUID id, List<RuntimeException> failures) {
        try {
            return retold(id);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Petition %s could not be told again: %s", id, e.getClass().getName());
            failures.add(e);
            return 0;
        }
    }

    /** Locked meanwhile, so that what happens to it next is told after this. */
    private long retold(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<PetitionEvent> past = entities.find(Petition.class, id, LockModeType.PESSIMISTIC_WRITE)
                    .past();
            if (!past.isEmpty()) {
                outbox.append(past.toArray(PetitionEvent[]::new));
            }
            return past.size();
        });
    }
}

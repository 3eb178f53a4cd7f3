package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.PetitionEvent;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.session.Actor;
import org.imza.petition.Petition;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.imza.petition.StoredPetitions;
import org.imza.signing.DestroyingKey;

/** Destroys what is known of the persons who signed a petition. Their number stays. There is no undo. */
@ApplicationScoped
class ErasingSigners {

    private final StoredPetitions petitions;
    private final DestroyingKey key;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ErasingSigners(StoredPetitions petitions, DestroyingKey key, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.key = key;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, which takes no more signatures. {@code words} may be {@code null}. */
    @Transactional
    public PetitionView erase(Actor actor, UUID id, RemovalReason reason, String words) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        PetitionState state = petition.view().state();
        petition.eraseSigners(now);
        key.destroy(id);
        PetitionView view = petitions.stored(petition);
        outbox.append(new PetitionEvent.SignersErased(id, now));
        audit.append(Act.of(actor, "erase-signers", "petition", id)
                .within(view.organizationId())
                .moving(state, view.state())
                .because(reason.code(), words));
        return view;
    }
}

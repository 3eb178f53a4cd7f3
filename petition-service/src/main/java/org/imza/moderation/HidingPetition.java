package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.session.Actor;
import org.imza.petition.Petition;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.imza.petition.StoredPetitions;

/** Takes a petition off every public page; nothing of it is lost. */
@ApplicationScoped
class HidingPetition {

    private final StoredPetitions petitions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    HidingPetition(StoredPetitions petitions, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, hidden. {@code words} may be {@code null}. */
    @Transactional
    public PetitionView hide(Actor actor, UUID id, RemovalReason reason, String words) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        PetitionState before = petition.view().state();
        petition.hide(reason.code(), now);
        PetitionView view = petitions.stored(petition);
        outbox.append(PetitionEvents.hidden(view, reason.code(), now));
        audit.append(Act.of(actor, "hide-petition", "petition", id)
                .within(view.organizationId())
                .moving(before, view.state())
                .because(reason.code(), words));
        return view;
    }
}

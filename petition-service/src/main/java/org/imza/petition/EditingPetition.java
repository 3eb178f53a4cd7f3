package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;

/** Rewrites a draft, or a rejected petition that becomes a draft again. */
@ApplicationScoped
public class EditingPetition {

    private final OwnPetitions petitions;
    private final Slugs slugs;
    private final Audit audit;
    private final Clock clock;

    EditingPetition(OwnPetitions petitions, Slugs slugs, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.slugs = slugs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition with its new words; its address follows its title, unless it was chosen. */
    @Transactional
    public PetitionView edit(Actor actor, UUID id, PetitionDraft draft) {
        Petition petition = petitions.locked(actor, id);
        PetitionState before = petition.view().state();
        petition.edit(draft, clock.instant());
        petition.moveTo(slugs.take(id, draft.wantedSlug()));
        PetitionView edited = petitions.stored(petition);
        audit.append(Act.of(actor, "edit-petition", "petition", id)
                .within(edited.organizationId())
                .moving(before, edited.state()));
        return edited;
    }
}

package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;

/** Rewrites a draft, or a rejected petition that becomes a draft again. */
@ApplicationScoped
public class EditingPetition {

    private final OwnPetitions petitions;
    private final Slugs slugs;
    private final Clock clock;

    EditingPetition(OwnPetitions petitions, Slugs slugs, Clock clock) {
        this.petitions = petitions;
        this.slugs = slugs;
        this.clock = clock;
    }

    /** The petition with its new words; its address follows its title, unless it was chosen. */
    @Transactional
    public PetitionView edit(Actor actor, UUID id, PetitionDraft draft) {
        Petition petition = petitions.locked(actor, id);
        petition.edit(draft, clock.instant());
        petition.moveTo(slugs.take(id, draft.wantedSlug()));
        return petitions.stored(petition);
    }
}

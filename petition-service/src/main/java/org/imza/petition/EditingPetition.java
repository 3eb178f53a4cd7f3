package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;

/** Rewrites a draft, or a rejected petition that becomes a draft again. */
@ApplicationScoped
public class EditingPetition {

    private final OwnPetitions petitions;
    private final Slugs slugs;
    private final TellingDrafts drafts;
    private final Audit audit;
    private final Clock clock;

    EditingPetition(OwnPetitions petitions, Slugs slugs, TellingDrafts drafts, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.slugs = slugs;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The petition with its new words; its address follows its title, unless it was chosen. {@code unlessChanged} refuses a
     * petition that is not the one that was read.
     */
    @Transactional
    public PetitionView edit(Actor actor, UUID id, PetitionDraft draft, Consumer<PetitionView> unlessChanged) {
        Petition petition = petitions.locked(actor, id);
        PetitionView before = petition.view();
        unlessChanged.accept(before);
        Instant now = clock.instant();
        petition.edit(draft, now);
        petition.moveTo(slugs.take(id, draft.wantedSlug()));
        PetitionView edited = petitions.stored(petition);
        drafts.tell(before, edited, now);
        audit.append(Act.of(actor, "edit-petition", "petition", id)
                .within(edited.organizationId())
                .moving(before.state(), edited.state()));
        return edited;
    }
}

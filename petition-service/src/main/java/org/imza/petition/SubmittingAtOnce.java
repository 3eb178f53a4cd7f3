package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.kit.access.Actor;

/** Hands to the moderators what an organizer has before their eyes: it is saved first, or nothing happens. */
@ApplicationScoped
public class SubmittingAtOnce {

    private final EditingPetition editing;
    private final SubmittingPetition submitting;

    SubmittingAtOnce(EditingPetition editing, SubmittingPetition submitting) {
        this.editing = editing;
        this.submitting = submitting;
    }

    /** The petition with its new words, waiting for a moderator. */
    @Transactional
    public PetitionView submit(Actor actor, UUID id, PetitionDraft draft, Consumer<PetitionView> unlessChanged) {
        editing.edit(actor, id, draft, unlessChanged);
        return submitting.submit(actor, id);
    }
}

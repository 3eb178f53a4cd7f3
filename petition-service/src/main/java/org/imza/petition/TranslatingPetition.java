package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;

/** Adds a petition's words in another language, or rewrites them as long as nobody signed them. */
@ApplicationScoped
public class TranslatingPetition {

    private final OwnPetitions petitions;
    private final Clock clock;

    TranslatingPetition(OwnPetitions petitions, Clock clock) {
        this.petitions = petitions;
        this.clock = clock;
    }

    /** The petition with the words in language {@code tag}. */
    @Transactional
    public PetitionView translate(Actor actor, UUID id, String tag, TranslationDraft draft) {
        Petition petition = petitions.locked(actor, id);
        petition.translate(tag, draft, clock.instant());
        return petitions.stored(petition);
    }
}

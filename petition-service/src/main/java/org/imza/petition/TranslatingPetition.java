package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;

/** Adds a petition's words in another language, or rewrites them as long as nobody signed them. */
@ApplicationScoped
public class TranslatingPetition {

    private final OwnPetitions petitions;
    private final Audit audit;
    private final Clock clock;

    TranslatingPetition(OwnPetitions petitions, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition with the words in language {@code tag}. */
    @Transactional
    public PetitionView translate(Actor actor, UUID id, String tag, Words words) {
        Petition petition = petitions.locked(actor, id);
        petition.translate(tag, words, clock.instant());
        PetitionView translated = petitions.stored(petition);
        audit.append(Act.of(actor, "translate-petition", "petition", id)
                .within(translated.organizationId())
                .into(tag));
        return translated;
    }
}

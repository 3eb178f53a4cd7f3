package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** The petition with the words in language {@code tag}. {@code unlessChanged} refuses one that is not what was read. */
    @Transactional
    public PetitionView translate(
            Actor actor, UUID id, String tag, TranslationDraft draft, Consumer<PetitionView> unlessChanged) {
        Petition petition = petitions.locked(actor, id);
        unlessChanged.accept(petition.view());
        petition.translate(tag, draft, clock.instant());
        PetitionView translated = petitions.stored(petition);
        audit.append(Act.of(actor, "translate-petition", "petition", id)
                .within(translated.organizationId())
                .into(tag));
        return translated;
    }
}

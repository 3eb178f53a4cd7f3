package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.organization.Membership;

/** Starts a petition as a draft that only its organization sees. */
@ApplicationScoped
public class CreatingPetition {

    private final StoredPetitions petitions;
    private final Membership membership;
    private final Slugs slugs;
    private final Clock clock;

    CreatingPetition(StoredPetitions petitions, Membership membership, Slugs slugs, Clock clock) {
        this.petitions = petitions;
        this.membership = membership;
        this.slugs = slugs;
        this.clock = clock;
    }

    /** The new draft of one of the organizer's organizations. */
    @Transactional
    public PetitionView create(UUID organizationId, UUID organizerId, PetitionDraft draft) {
        membership.demand(organizationId);
        Petition petition = new Petition(organizationId, organizerId, draft, clock.instant());
        petition.moveTo(slugs.take(petition.id(), draft.words().title()));
        petitions.add(petition);
        return petitions.stored(petition);
    }
}

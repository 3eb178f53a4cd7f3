package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;
import org.imza.organization.Organizations;

/** Starts a petition as a draft that only its organization sees. */
@ApplicationScoped
public class CreatingPetition {

    private final StoredPetitions petitions;
    private final Organizations organizations;
    private final Slugs slugs;
    private final TellingDrafts drafts;
    private final Audit audit;
    private final Clock clock;

    CreatingPetition(
            StoredPetitions petitions,
            Organizations organizations,
            Slugs slugs,
            TellingDrafts drafts,
            Audit audit,
            Clock clock) {
        this.petitions = petitions;
        this.organizations = organizations;
        this.slugs = slugs;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The new draft of one of the actor's organizations, which their session may know before its event arrives. The one with
     * {@code id} as it is, if it was begun already.
     */
    @Transactional
    public PetitionView create(Actor actor, UUID organizationId, UUID id, PetitionDraft draft) {
        organizations.keep(Access.demand(actor, Permission.WRITE_PETITIONS, organizationId));
        return petitions
                .chosen(id)
                .map(begun -> own(begun.view(), organizationId))
                .orElseGet(() -> begin(actor, organizationId, id, draft));
    }

    private static PetitionView own(PetitionView begun, UUID organizationId) {
        if (!begun.organizationId().equals(organizationId)) {
            throw Problem.notFound();
        }
        return begun;
    }

    private PetitionView begin(Actor actor, UUID organizationId, UUID id, PetitionDraft draft) {
        Instant now = clock.instant();
        Petition petition = new Petition(id, organizationId, actor.accountId(), draft, now);
        petition.moveTo(slugs.take(petition.id(), draft.wantedSlug()));
        petitions.add(petition);
        PetitionView created = petitions.stored(petition);
        drafts.tell(null, created, now);
        audit.append(Act.of(actor, "create-petition", "petition", created.id())
                .within(organizationId)
                .into(created.state()));
        return created;
    }
}

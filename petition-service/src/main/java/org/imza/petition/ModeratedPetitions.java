package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the petitions that moderators have to look at, and those they took off the public pages. */
@ApplicationScoped
@Transactional
public class ModeratedPetitions {

    private static final List<PetitionState> PUBLISHED = List.copyOf(PetitionState.allPublished());

    private final EntityManager entities;

    ModeratedPetitions(EntityManager entities) {
        this.entities = entities;
    }

    /** What waits for a moderator, the longest waiting first. */
    public List<PetitionView> inModeration() {
        return views(entities.createQuery("from Petition where state = ?1 order by submittedAt, id", Petition.class)
                .setParameter(1, PetitionState.IN_MODERATION)
                .getResultList());
    }

    /** What moderators took off the public pages, the latest first. */
    public List<PetitionView> hidden() {
        return views(entities.createQuery("from Petition where state = ?1 order by changedAt desc, id", Petition.class)
                .setParameter(1, PetitionState.HIDDEN)
                .getResultList());
    }

    /** Published petitions with a translation that waits for a moderator. */
    public List<PetitionView> withWaitingTranslation() {
        return views(entities.createQuery(
                        "from Petition p where p.state in ?1 and exists"
                                + " (from PetitionText t where t.petition = p and t.approvedAt is null) order by p.changedAt, p.id",
                        Petition.class)
                .setParameter(1, PUBLISHED)
                .getResultList());
    }

    private static List<PetitionView> views(List<Petition> petitions) {
        return petitions.stream().map(Petition::view).toList();
    }
}

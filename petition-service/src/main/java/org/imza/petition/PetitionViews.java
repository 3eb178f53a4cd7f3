package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.auditpage.SubjectNames;

/** Finds petitions, whatever state they are in, as views that outlive the transaction. */
@ApplicationScoped
@Transactional
public class PetitionViews implements SubjectNames {

    private static final UUID LAST = new UUID(-1L, -1L);

    private final EntityManager entities;

    PetitionViews(EntityManager entities) {
        this.entities = entities;
    }

    /** The petition with this id. */
    public Optional<PetitionView> of(UUID id) {
        return Optional.ofNullable(entities.find(Petition.class, id)).map(Petition::view);
    }

    /** The petition that has or ever had this address. */
    public Optional<PetitionView> at(String slug) {
        return entities.createQuery(
                        "select p from Petition p, PetitionSlug s where s.slug = ?1 and s.petitionId = p.id",
                        Petition.class)
                .setParameter(1, slug)
                .getResultStream()
                .findFirst()
                .map(Petition::view);
    }

    /** Everything these organizations have, the last touched first. */
    public List<PetitionView> allOf(Collection<UUID> organizationIds) {
        return entities.createQuery(
                        "from Petition where organizationId in ?1 order by changedAt desc, id", Petition.class)
                .setParameter(1, organizationIds)
                .getResultStream()
                .map(Petition::view)
                .toList();
    }

    /** What these organizations have, the latest begun first; those begun before {@code after}, unless it is {@code null}. */
    public List<PetitionView> begunBefore(UUID after, Collection<UUID> organizationIds, int max) {
        return entities.createQuery(
                        "from Petition where organizationId in ?1 and id < ?2 order by id desc", Petition.class)
                .setParameter(1, organizationIds)
                .setParameter(2, after == null ? LAST : after)
                .setMaxResults(max)
                .getResultStream()
                .map(Petition::view)
                .toList();
    }

    @Override
    public Map<UUID, String> namesOf(Set<UUID> subjects) {
        return entities.createQuery("from Petition where id in ?1", Petition.class)
                .setParameter(1, subjects)
                .getResultStream()
                .map(Petition::view)
                .collect(Collectors.toMap(
                        PetitionView::id,
                        petition -> petition.original().words().title()));
    }
}

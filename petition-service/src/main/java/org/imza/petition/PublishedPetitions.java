package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.site.Sitemap;

/** Lists the petitions that anybody may read and sign, or could sign once. */
@ApplicationScoped
@Transactional
public class PublishedPetitions {

    private static final List<PetitionState> PUBLISHED = List.copyOf(PetitionState.allPublished());

    private final EntityManager entities;

    PublishedPetitions(EntityManager entities) {
        this.entities = entities;
    }

    /** Open and closed petitions, the latest first. */
    public List<PetitionView> published(int offset, int max) {
        return views(
                entities.createQuery("from Petition where state in ?1 order by publishedAt desc, id", Petition.class)
                        .setParameter(1, PUBLISHED)
                        .setFirstResult(offset)
                        .setMaxResults(max)
                        .getResultList());
    }

    /**
     * Open and closed petitions that come after the petition {@code after} in the same order.
     *
     * @throws java.util.NoSuchElementException if that was never published
     */
    public List<PetitionView> publishedAfter(UUID after, int max) {
        Instant published = Optional.ofNullable(entities.find(Petition.class, after))
                .map(Petition::view)
                .map(PetitionView::publishedAt)
                .orElseThrow();
        return views(entities.createQuery(
                        "from Petition where state in ?1 and (publishedAt < ?2 or publishedAt = ?2 and id > ?3)"
                                + " order by publishedAt desc, id",
                        Petition.class)
                .setParameter(1, PUBLISHED)
                .setParameter(2, published)
                .setParameter(3, after)
                .setMaxResults(max)
                .getResultList());
    }

    /** The pages of open and closed petitions, the latest petition first. */
    public List<Sitemap.Entry> pages(int max) {
        return entities.createQuery(
                        "select p.slug, p.texts.language, t.language, t.approvedAt from PetitionText t join t.petition p"
                                + " where p.state in ?1 and t.approvedAt is not null order by p.publishedAt desc, p.id",
                        Object[].class)
                .setParameter(1, PUBLISHED)
                .setMaxResults(max)
                .getResultStream()
                .map(row -> new Sitemap.Entry(
                        PetitionAddress.page((String) row[0], (String) row[1], (String) row[2]), (Instant) row[3]))
                .toList();
    }

    /** Petitions that take signatures, the latest first. */
    public List<PetitionView> open(int max) {
        return views(
                entities.createQuery("from Petition where state = ?1 order by publishedAt desc, id", Petition.class)
                        .setParameter(1, PetitionState.OPEN)
                        .setMaxResults(max)
                        .getResultList());
    }

    /** The same organization's other published petitions, the latest first. */
    public List<PetitionView> othersOf(UUID organizationId, UUID except, int max) {
        return views(entities.createQuery(
                        "from Petition where organizationId = ?1 and id <> ?2 and state in ?3"
                                + " order by publishedAt desc, id",
                        Petition.class)
                .setParameter(1, organizationId)
                .setParameter(2, except)
                .setParameter(3, PUBLISHED)
                .setMaxResults(max)
                .getResultList());
    }

    private static List<PetitionView> views(List<Petition> petitions) {
        return petitions.stream().map(Petition::view).toList();
    }
}

package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.site.Sitemap;

/** Answers what petitions there are, as views that outlive the transaction. */
@ApplicationScoped
@Transactional
public class PetitionViews {

    private static final List<PetitionState> PUBLISHED = List.copyOf(PetitionState.allPublished());

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
        Instant published = of(after).map(PetitionView::publishedAt).orElseThrow();
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

    /** Everything these organizations have, the last touched first. */
    public List<PetitionView> allOf(Collection<UUID> organizationIds) {
        return views(entities.createQuery(
                        "from Petition where organizationId in ?1 order by changedAt desc, id", Petition.class)
                .setParameter(1, organizationIds)
                .getResultList());
    }

    /** What these organizations have, the latest begun first; those begun before {@code after}, unless it is {@code null}. */
    public List<PetitionView> begunBefore(UUID after, Collection<UUID> organizationIds, int max) {
        return views(entities.createQuery(
                        "from Petition where organizationId in ?1 and id < ?2 order by id desc", Petition.class)
                .setParameter(1, organizationIds)
                .setParameter(2, after == null ? LAST : after)
                .setMaxResults(max)
                .getResultList());
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

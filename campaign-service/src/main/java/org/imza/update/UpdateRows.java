package org.imza.update;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.auditpage.SubjectNames;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;
import org.imza.kit.site.Sitemap;

/** All updates. */
@ApplicationScoped
class UpdateRows implements PanacheRepositoryBase<CampaignUpdate, UUID>, SubjectNames {

    private final Locks locks;

    UpdateRows(Locks locks) {
        this.locks = locks;
    }

    Optional<CampaignUpdate> ofCampaign(UUID campaignId, UUID id) {
        return find("id = ?1 and campaignId = ?2", id, campaignId).firstResultOptional();
    }

    /** Lets one transaction at a time decide about {@code id}, also while there is no such row yet. */
    void hold(UUID id) {
        locks.hold(LockSpace.CHOSEN_ID, id);
    }

    /** Held until the transaction ends: of two that post it at once the second finds it posted. */
    Optional<CampaignUpdate> forChange(UUID campaignId, UUID id) {
        return find("id = ?1 and campaignId = ?2", id, campaignId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<CampaignUpdate> withSlug(UUID campaignId, String slug) {
        return find("campaignId = ?1 and slug = ?2", campaignId, slug).firstResultOptional();
    }

    List<CampaignUpdate> ofCampaign(UUID campaignId, UpdateState state) {
        return list("campaignId = ?1 and state = ?2 order by text.dated desc, draftedAt desc", campaignId, state);
    }

    /** The pages of what is posted in launched campaigns. */
    List<Sitemap.Entry> pages() {
        return getEntityManager()
                .createQuery(
                        "select c.slug, u.slug, u.postedAt from CampaignUpdate u join Campaign c on c.id = u.campaignId"
                                + " where u.state = POSTED and c.state = LAUNCHED"
                                + " order by u.postedAt desc",
                        Object[].class)
                .setMaxResults(Sitemap.MOST)
                .getResultList()
                .stream()
                .map(row -> new Sitemap.Entry(UpdateAddress.page((String) row[0], (String) row[1]), (Instant) row[2]))
                .toList();
    }

    boolean posted(UUID campaignId, UUID id) {
        return count("campaignId = ?1 and id = ?2 and state = ?3", campaignId, id, UpdateState.POSTED) > 0;
    }

    boolean taken(UUID campaignId, String slug) {
        return count("campaignId = ?1 and slug = ?2", campaignId, slug) > 0;
    }

    boolean needs(UUID pictureId) {
        return count("text.pictureId", pictureId) > 0;
    }

    /** The campaigns in which it is out. */
    List<UUID> showing(UUID pictureId) {
        return getEntityManager()
                .createQuery(
                        "select distinct campaignId from CampaignUpdate where text.pictureId = ?1 and state = ?2",
                        UUID.class)
                .setParameter(1, pictureId)
                .setParameter(2, UpdateState.POSTED)
                .getResultList();
    }

    @Override
    public Map<UUID, String> namesOf(Set<UUID> subjects) {
        return list("id in ?1", subjects).stream()
                .collect(Collectors.toMap(update -> update.id, update -> update.text.title()));
    }
}

package org.imza.campaign;

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
import org.imza.kit.version.IfMatch;

/** All campaigns. */
@ApplicationScoped
class CampaignRows implements PanacheRepositoryBase<Campaign, UUID>, SubjectNames {

    private static final int LISTED = 200;
    private static final UUID LAST = new UUID(-1L, -1L);

    private final Locks locks;

    CampaignRows(Locks locks) {
        this.locks = locks;
    }

    /** Whose the campaign is, asked without touching it; {@code null} if there is none. */
    UUID organizationOf(UUID id) {
        return getEntityManager()
                .createQuery("select organizationId from Campaign where id = ?1", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull();
    }

    /** Held until the transaction ends: two changes at once would each send the other's old petitions. */
    Optional<Campaign> forChange(UUID id) {
        Optional<Campaign> campaign = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        campaign.ifPresent(held -> IfMatch.demand(held.version));
        return campaign;
    }

    /** The campaign with this id, if there is one, while nobody else makes one with it until the transaction ends. */
    Optional<Campaign> chosen(UUID id) {
        locks.hold(LockSpace.CHOSEN_ID, id);
        return findByIdOptional(id);
    }

    Optional<Campaign> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    List<Campaign> launched() {
        return find("state = ?1 order by launchedAt desc", CampaignState.LAUNCHED)
                .page(0, LISTED)
                .list();
    }

    List<Campaign> launchedAfter(UUID after, int most) {
        if (after == null) {
            return find("state = ?1 order by launchedAt desc, id desc", CampaignState.LAUNCHED)
                    .page(0, most)
                    .list();
        }
        Instant before =
                findByIdOptional(after).map(campaign -> campaign.launchedAt).orElseThrow();
        return find(
                        "state = ?1 and (launchedAt < ?2 or launchedAt = ?2 and id < ?3) order by launchedAt desc, id desc",
                        CampaignState.LAUNCHED,
                        before,
                        after)
                .page(0, most)
                .list();
    }

    List<Campaign> begunBefore(UUID after, List<UUID> organizationIds, int most) {
        return find("organizationId in ?1 and id < ?2 order by id desc", organizationIds, after == null ? LAST : after)
                .page(0, most)
                .list();
    }

    List<Sitemap.Entry> pages() {
        return getEntityManager()
                .createQuery(
                        "select slug, changedAt from Campaign where state = ?1 order by launchedAt desc",
                        Object[].class)
                .setParameter(1, CampaignState.LAUNCHED)
                .setMaxResults(Sitemap.MOST)
                .getResultList()
                .stream()
                .map(row -> new Sitemap.Entry(CampaignAddress.page((String) row[0]), (Instant) row[1]))
                .toList();
    }

    List<Campaign> takenDown() {
        return find("state = ?1 order by takedown.takenDownAt desc", CampaignState.TAKEN_DOWN)
                .page(0, LISTED)
                .list();
    }

    List<Campaign> ofOrganization(UUID organizationId) {
        return list("organizationId = ?1 order by createdAt desc", organizationId);
    }

    boolean taken(String slug) {
        return count("slug", slug) > 0;
    }

    @Override
    public Map<UUID, String> namesOf(Set<UUID> subjects) {
        return list("id in ?1", subjects).stream()
                .collect(Collectors.toMap(campaign -> campaign.id, campaign -> campaign.title));
    }
}

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
import org.imza.kit.site.Sitemap;

/** All campaigns. */
@ApplicationScoped
class CampaignRows implements PanacheRepositoryBase<Campaign, UUID>, SubjectNames {

    private static final int LISTED = 200;

    /** Whose the campaign is, asked without touching it; {@code null} if there is none. */
    UUID organizationOf(UUID id) {
        return getEntityManager()
                .createQuery("select organizationId from Campaign where id = ?1", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull();
    }

    /** Held until the transaction ends: two changes at once would each send the other's old petitions. */
    Optional<Campaign> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Campaign> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    List<Campaign> launched() {
        return find("state = ?1 order by launchedAt desc", CampaignState.LAUNCHED)
                .page(0, LISTED)
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

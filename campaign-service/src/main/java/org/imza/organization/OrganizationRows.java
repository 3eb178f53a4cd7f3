package org.imza.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.auditpage.SubjectNames;
import org.imza.kit.site.Sitemap;

/** All organizations. */
@ApplicationScoped
class OrganizationRows implements PanacheRepositoryBase<Organization, UUID>, SubjectNames {

    /** The pages of those that have a published petition: of the others nothing is shown. */
    List<Sitemap.Entry> pages() {
        return getEntityManager()
                .createQuery(
                        "select o.slug, max(p.changedAt) from PetitionSummary p join Organization o on o.id = p.organizationId"
                                + " where p.state in (OPEN, CLOSED)"
                                + " group by o.slug order by o.slug",
                        Object[].class)
                .setMaxResults(Sitemap.MOST)
                .getResultList()
                .stream()
                .map(row -> new Sitemap.Entry(OrganizationAddress.page((String) row[0]), (Instant) row[1]))
                .toList();
    }

    boolean taken(String slug) {
        return count("slug", slug) > 0;
    }

    @Override
    public Map<UUID, String> namesOf(Set<UUID> subjects) {
        return list("id in ?1", subjects).stream()
                .collect(Collectors.toMap(organization -> organization.id, organization -> organization.name));
    }
}

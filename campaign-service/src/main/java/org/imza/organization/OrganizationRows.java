package org.imza.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.site.Sitemap;

/** All organizations. */
@ApplicationScoped
class OrganizationRows implements PanacheRepositoryBase<Organization, UUID> {

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
}

package org.imza.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All organizations. */
@ApplicationScoped
class OrganizationRows implements PanacheRepositoryBase<Organization, UUID> {

    List<Organization> ofMember(UUID accountId) {
        return list(
                "id in (select m.key.organizationId from Membership m where m.key.accountId = ?1) order by createdAt, id",
                accountId);
    }

    boolean taken(String slug) {
        return count("slug", slug) > 0;
    }
}

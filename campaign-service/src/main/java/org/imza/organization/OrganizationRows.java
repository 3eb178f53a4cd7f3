package org.imza.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All organizations. */
@ApplicationScoped
class OrganizationRows implements PanacheRepositoryBase<Organization, UUID> {

    boolean taken(String slug) {
        return count("slug", slug) > 0;
    }
}

package org.imza.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All memberships. */
@ApplicationScoped
class MembershipRows implements PanacheRepositoryBase<Membership, Membership.Key> {

    boolean exists(UUID organizationId, UUID accountId) {
        return findByIdOptional(new Membership.Key(organizationId, accountId)).isPresent();
    }
}

package org.imza.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Memberships;

/** All memberships. */
@ApplicationScoped
class MembershipRows implements PanacheRepositoryBase<Membership, Membership.Key>, Memberships {

    @Override
    public List<MemberOf> of(UUID accountId) {
        return getEntityManager()
                .createQuery(
                        "select new org.imza.kit.access.MemberOf(o.id, o.slug, o.name, m.role)"
                                + " from Membership m join Organization o on o.id = m.key.organizationId"
                                + " where m.key.accountId = ?1 order by o.createdAt, o.id",
                        MemberOf.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    boolean owns(UUID accountId, UUID organizationId) {
        return of(accountId).stream().anyMatch(member -> member.id().equals(organizationId));
    }
}

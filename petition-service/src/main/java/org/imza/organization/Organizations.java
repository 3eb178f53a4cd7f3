package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.access.MemberOf;
import org.imza.kit.problem.Problem;

/** The organizations this service has heard of. */
@ApplicationScoped
@Transactional
public class Organizations {

    private final EntityManager entities;

    Organizations(EntityManager entities) {
        this.entities = entities;
    }

    /** The organization with this id. */
    public OrganizationView of(UUID id) {
        Organization organization = entities.find(Organization.class, id);
        if (organization == null) {
            throw Problem.notFound();
        }
        return organization.view();
    }

    /** Those of {@code ids} that are known. */
    public Map<UUID, OrganizationView> of(Collection<UUID> ids) {
        return entities.createQuery("from Organization where id in ?1", Organization.class)
                .setParameter(1, Set.copyOf(ids))
                .getResultStream()
                .map(Organization::view)
                .collect(Collectors.toMap(OrganizationView::id, view -> view));
    }

    /** Keeps the organization of somebody who acts for it. */
    public void keep(MemberOf organization) {
        keep(new OrganizationView(organization.id(), organization.slug(), organization.name()));
    }

    /** Keeps the name and address an organization has now. */
    void keep(OrganizationView organization) {
        entities.createNativeQuery("insert into organization (id, slug, name) values (?1, ?2, ?3)"
                        + " on conflict (id) do update set slug = excluded.slug, name = excluded.name")
                .setParameter(1, organization.id())
                .setParameter(2, organization.slug())
                .setParameter(3, organization.name())
                .executeUpdate();
    }
}

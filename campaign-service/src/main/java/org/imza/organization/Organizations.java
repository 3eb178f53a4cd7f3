package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.account.Memberships;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.MemberOf;

/** Finds organizations, and keeps everyone but their members out of their affairs. */
@ApplicationScoped
public class Organizations implements Memberships {

    private final OrganizationRows rows;
    private final MembershipRows memberships;

    Organizations(OrganizationRows rows, MembershipRows memberships) {
        this.rows = rows;
        this.memberships = memberships;
    }

    /** The organization {@code id}; 404 if there is none. */
    public OrganizationView withId(UUID id) {
        return rows.findByIdOptional(id).map(Organization::view).orElseThrow(Problem::notFound);
    }

    /** The organizations {@code ids}. */
    public Map<UUID, OrganizationView> withIds(List<UUID> ids) {
        return rows.list("id in ?1", ids).stream()
                .map(Organization::view)
                .collect(Collectors.toMap(OrganizationView::id, Function.identity()));
    }

    /** The organization called {@code slug} in addresses. */
    Optional<OrganizationView> withSlug(String slug) {
        return rows.find("slug", slug).firstResultOptional().map(Organization::view);
    }

    /** The organizations of {@code accountId}, the oldest first. */
    public List<OrganizationView> ofMember(UUID accountId) {
        return rows.ofMember(accountId).stream().map(Organization::view).toList();
    }

    /** The organization {@code id} for a member of it; 404 for anybody else, as if it were not there. */
    public OrganizationView forMember(UUID id, UUID accountId) {
        if (!memberships.exists(id, accountId)) {
            throw Problem.notFound();
        }
        return withId(id);
    }

    @Override
    public List<MemberOf> of(UUID accountId) {
        return ofMember(accountId).stream()
                .map(own -> new MemberOf(own.id(), own.slug(), own.name()))
                .toList();
    }
}

package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.kit.text.Slug;

/** Finds organizations. */
@ApplicationScoped
public class Organizations {

    private final OrganizationRows rows;

    Organizations(OrganizationRows rows) {
        this.rows = rows;
    }

    /** The organizations {@code ids}. */
    public Map<UUID, OrganizationView> withIds(List<UUID> ids) {
        return rows.list("id in ?1", ids).stream()
                .map(Organization::view)
                .collect(Collectors.toMap(OrganizationView::id, Function.identity()));
    }

    /** The organization called {@code slug} in addresses, in whatever letters. */
    Optional<OrganizationView> withSlug(String slug) {
        return rows.find("slug", Slug.meant(slug)).firstResultOptional().map(Organization::view);
    }
}

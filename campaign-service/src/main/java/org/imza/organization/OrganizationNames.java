package org.imza.organization;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.auditpage.SubjectNames;

/** Calls organizations by their names in the audit trail. */
@Singleton
class OrganizationNames implements SubjectNames {

    private final OrganizationRows rows;

    OrganizationNames(OrganizationRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> subjects) {
        return rows.list("id in ?1", subjects).stream()
                .collect(Collectors.toMap(organization -> organization.id, organization -> organization.name));
    }
}

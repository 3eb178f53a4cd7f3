package org.imza.update;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.auditpage.SubjectNames;

/** Calls updates by their titles in the audit trail. */
@Singleton
class UpdateTitles implements SubjectNames {

    private final UpdateRows rows;

    UpdateTitles(UpdateRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> subjects) {
        return rows.list("id in ?1", subjects).stream()
                .collect(Collectors.toMap(update -> update.id, update -> update.text.title()));
    }
}

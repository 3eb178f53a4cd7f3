package org.imza.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line of the audit trail. {@code actor} is {@code null} for the service itself, which has no roles either, and where
 * the reader is not told which moderator or administrator it was.
 */
public record AuditEntry(
        UUID id,
        Instant at,
        UUID actor,
        List<String> roles,
        String action,
        String subjectKind,
        UUID subject,
        UUID organization,
        String oldState,
        String newState,
        String reason,
        String words) {

    /** Words are for those who may read the trail, not for logs. */
    @Override
    public String toString() {
        return "AuditEntry[" + id + " " + action + "]";
    }
}

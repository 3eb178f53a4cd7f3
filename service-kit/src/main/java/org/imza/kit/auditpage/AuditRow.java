package org.imza.kit.auditpage;

import java.time.Instant;

/**
 * A line in words. Each part leads to the lines that have it in common.
 *
 * @param whoHref empty where the reader is not told who it was
 * @param change from which state to which; empty where it says neither
 * @param reason a code and what the actor said about it; empty without any
 */
public record AuditRow(
        Instant at,
        String who,
        String whoHref,
        String did,
        String didHref,
        String kind,
        String subject,
        String subjectHref,
        String change,
        String reason) {}

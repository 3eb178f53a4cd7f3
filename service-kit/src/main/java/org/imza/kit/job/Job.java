package org.imza.kit.job;

import java.time.Instant;
import java.util.UUID;

/**
 * A job as it stands in the database.
 *
 * @param kind the name of its {@link JobKind}
 * @param subject what it is about, as its kind understands it; may be {@code null}
 * @param done how many things are done
 * @param total of how many, or {@code null} while nobody has counted
 * @param cursor where its last step ended; {@code null} before the first
 * @param actor the account that asked for it; {@code null} for the service itself
 * @param failures how often in a row a step has failed
 * @param error the kind of the last of them; {@code null} without any
 * @param startedAt {@code null} before its first step
 * @param movedAt when it last got on, or its state was last changed
 */
public record Job(
        UUID id,
        String kind,
        UUID subject,
        JobState state,
        long done,
        Long total,
        String cursor,
        UUID actor,
        int failures,
        String error,
        Instant askedAt,
        Instant startedAt,
        Instant movedAt) {}

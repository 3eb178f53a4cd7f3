package org.imza.kit.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Which lines of the trail somebody wants to see; {@code null} for all.
 *
 * @param from the earliest
 * @param until before this moment
 * @param before the line after which to go on, the latest coming first
 */
public record TrailFilter(
        UUID organization, String action, UUID subject, UUID actor, Instant from, Instant until, UUID before) {

    /** The same, for one organization. */
    public TrailFilter of(UUID one) {
        return new TrailFilter(one, action, subject, actor, from, until, before);
    }

    /** The same, going on after a line. */
    public TrailFilter after(UUID line) {
        return new TrailFilter(organization, action, subject, actor, from, until, line);
    }
}

package org.imza.kit.jobpage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A job in words, as administrators see it.
 *
 * @param subject what it is about, an id; empty where it is about nothing in particular
 * @param mark the look of its state
 * @param failure what went wrong last, empty unless something did
 * @param orders what may be done with it now
 */
public record JobRow(
        UUID id,
        String kind,
        String subject,
        String progress,
        String state,
        String mark,
        String failure,
        Instant askedAt,
        Instant movedAt,
        List<OrderButton> orders) {

    /** A button; {@code code} ends the address that it posts to. */
    public record OrderButton(String code, String words) {}
}

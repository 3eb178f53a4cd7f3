package org.imza.local.mailbox;

import io.vertx.core.http.HttpServerRequest;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Which mails a program asks for.
 *
 * @param to an address, {@code null} for all
 * @param since none that came earlier
 * @param before the id of the last one that is known already, {@code null} for none
 * @param most how many at once, at most {@link #LARGEST_PAGE}
 */
record MailQuery(String to, Instant since, String before, int most) {

    private static final int LARGEST_PAGE = 100;

    /** @throws IllegalArgumentException if it cannot be understood */
    static MailQuery of(HttpServerRequest request) {
        String since = request.getParam("since");
        String most = request.getParam("limit");
        try {
            return new MailQuery(
                    request.getParam("to"),
                    since == null ? Instant.EPOCH : Instant.parse(since),
                    request.getParam("before"),
                    most == null ? LARGEST_PAGE : Math.clamp(Integer.parseInt(most), 1, LARGEST_PAGE));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("since is a time as in 2026-11-25T13:00:00Z", e);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("limit is a number", e);
        }
    }
}

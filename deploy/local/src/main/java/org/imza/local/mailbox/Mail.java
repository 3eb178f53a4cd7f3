package org.imza.local.mailbox;

import java.time.Instant;
import java.util.Map;

/**
 * A mail as it was caught, taken apart.
 *
 * @param to the address it was delivered to; a mail to three people is three mails
 * @param text empty if it has none
 * @param html empty if it has none
 */
public record Mail(
        String id, Instant at, String to, String subject, String text, String html, Map<String, String> headers) {

    /** What a list of mails shows of it. */
    public record Summary(String id, Instant at, String to, String subject) {}

    public String from() {
        return headers.getOrDefault("From", "");
    }
}

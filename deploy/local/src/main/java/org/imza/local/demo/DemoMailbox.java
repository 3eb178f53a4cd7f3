package org.imza.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mails that the invented people get. */
final class DemoMailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DemoClient client;

    DemoMailbox(DemoClient client) {
        this.client = client;
    }

    /** The last part of the newest link to {@code path} in a mail to {@code address}, waited for. */
    String token(String address, String path) {
        Pattern link = Pattern.compile(Pattern.quote(path) + "([A-Za-z0-9_-]+)");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<String> found = find(address, link);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new IllegalStateException("no mail with " + path + " came");
    }

    private Optional<String> find(String address, Pattern link) {
        for (JsonNode mail : client.get("/mailbox/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8))) {
            Matcher matcher = link.matcher(mail.path("text").asText());
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

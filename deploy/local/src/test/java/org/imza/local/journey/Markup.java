package org.imza.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** What the Nu Html Checker of the W3C finds wrong with pages. It runs within the test and asks nobody. */
final class Markup {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final long STACK = 64 << 20; // Its grammars are trees that it descends.

    private final EmbeddedValidator checker = new EmbeddedValidator();

    Markup() {
        checker.setOutputFormat(OutputFormat.JSON);
    }

    /** The errors, each with the place where it is. */
    List<String> errors(String html) {
        return StreamSupport.stream(messages(html).spliterator(), false)
                .filter(message -> !message.path("type").asText().equals("info"))
                .map(message -> message.path("message").asText() + " At: "
                        + message.path("extract").asText())
                .toList();
    }

    private JsonNode messages(String html) {
        CompletableFuture<JsonNode> found = new CompletableFuture<>();
        new Thread(null, () -> found.completeAsync(() -> read(html), Runnable::run), "checker", STACK).start();
        return found.join();
    }

    private JsonNode read(String html) {
        try {
            return JSON.readTree(checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))))
                    .path("messages");
        } catch (IOException | SAXException e) {
            throw new AssertionError("The checker failed", e);
        }
    }
}

package org.imza.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The demonstration's invented people and places; their words go to the API as they stand in the file. */
record Story(
        String organizer,
        String moderator,
        String organization,
        List<DemoPetition> petitions,
        JsonNode campaign,
        JsonNode update) {

    /** A petition as the API takes it, with what is not part of its body beside it. */
    record DemoPetition(
            String language,
            long goal,
            String title,
            String summary,
            List<String> decisionMakers,
            List<JsonNode> links,
            String body,
            Map<String, JsonNode> translations,
            List<Map<String, Object>> signers) {

        Map<String, Object> draft(String organizationId) {
            return Map.of(
                    "organizationId", organizationId,
                    "language", language,
                    "goal", goal,
                    "title", title,
                    "summary", summary,
                    "decisionMakers", decisionMakers,
                    "links", links,
                    "body", body);
        }

        @Override
        public Map<String, JsonNode> translations() {
            return translations == null ? Map.of() : translations;
        }
    }

    static Story read() {
        try (InputStream file = Story.class.getResourceAsStream("/demo/story.json")) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

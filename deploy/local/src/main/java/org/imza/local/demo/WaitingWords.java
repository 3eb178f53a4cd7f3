package org.imza.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What signers say and no moderator has decided about. */
public final class WaitingWords {

    private WaitingWords() {}

    /** The decision of a moderator who has read all of {@code waiting} and shows it, each in the version that was read. */
    public static Map<String, Object> shown(JsonNode waiting) {
        List<Map<String, Object>> decisions = waiting.path("words")
                .valueStream()
                .map(WaitingWords::shownAsRead)
                .toList();
        return Map.of("decisions", decisions);
    }

    private static Map<String, Object> shownAsRead(JsonNode words) {
        return Map.of(
                "id",
                words.path("id").asText(),
                "version",
                words.path("version").asText(),
                "show",
                true);
    }
}

package org.imza.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail somebody received. */
record Mail(String id, String to, String subject, String text, String html, Map<String, String> headers) {

    static Mail of(JsonNode json) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        json.path("headers")
                .properties()
                .forEach(each -> headers.put(
                        each.getKey(),
                        each.getValue().isTextual()
                                ? each.getValue().asText()
                                : each.getValue().toString()));
        return new Mail(
                json.path("id").asText(),
                json.path("to").toString(),
                json.path("subject").asText(),
                json.path("text").asText(),
                json.path("html").asText(),
                headers);
    }

    /** Whether its text has a link under this path. */
    boolean linksTo(String path) {
        return matcher(path).find();
    }

    /** The first link under this path, without the host. */
    String link(String path) {
        Matcher matcher = matcher(path);
        if (!matcher.find()) {
            throw new AssertionError("the mail “" + subject + "” has no link to " + path + ":\n" + text);
        }
        return matcher.group();
    }

    private Matcher matcher(String path) {
        return Pattern.compile(Pattern.quote(path) + "[A-Za-z0-9/_.-]+").matcher(text);
    }
}

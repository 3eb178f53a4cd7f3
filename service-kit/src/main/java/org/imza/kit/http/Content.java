package org.imza.kit.http;

import java.nio.charset.StandardCharsets;

/** What a public answer says. {@code language} is the tag of {@code Content-Language}, or {@code null}. */
public record Content(byte[] body, String mediaType, String language) {

    /** A page. */
    public static Content html(String html, String language) {
        return new Content(html.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8", language);
    }

    /** JSON that speaks no language. */
    public static Content json(String json) {
        return new Content(json.getBytes(StandardCharsets.UTF_8), "application/json;charset=UTF-8", null);
    }

    /** Plain text that speaks no language. */
    public static Content text(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8", null);
    }

    /** Whether it is of a kind that becomes smaller when it is compressed: pictures and fonts are already. */
    boolean text() {
        return mediaType.startsWith("text/")
                || mediaType.startsWith("application/json")
                || mediaType.startsWith("application/xml")
                || mediaType.startsWith("image/svg");
    }
}

package org.imza.snapshot;

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

    /** What makes one. */
    @FunctionalInterface
    public interface Source {

        /** The content as it is now, {@code null} if there is none (any more). May block; any exception means later. */
        Content read();
    }
}

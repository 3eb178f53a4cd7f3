package org.imza.snapshot;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.imza.kit.http.Content;
import org.imza.kit.http.Representation;

/**
 * A public answer as it travels. Its bytes are shared by all who ask; {@code gzip} is {@code null} where compressing
 * does not pay. {@code language} may be {@code null}.
 */
record Encoded(Variant plain, Variant gzip, CharSequence mediaType, CharSequence language, String json) {

    private static final int OVERHEAD = 1_000;

    /** One of its forms; each has its own tag (RFC 9110, section 8.8.3.3). */
    record Variant(Buffer body, CharSequence length, CharSequence tag) {}

    /** {@code content}, which is {@code former} itself if it says the same. */
    static Encoded of(Content content, Encoded former) {
        Representation representation = Representation.of(content);
        CharSequence tag = optimized(representation.tag(false));
        if (former != null && former.plain.tag.toString().contentEquals(tag)) {
            return former;
        }
        boolean compressed = representation.compressible();
        return new Encoded(
                variant(content.body(), tag),
                compressed ? variant(representation.body(true), optimized(representation.tag(true))) : null,
                optimized(content.mediaType()),
                content.language() == null ? null : optimized(content.language()),
                compressed ? null : new String(content.body(), StandardCharsets.UTF_8));
    }

    int bytes() {
        return OVERHEAD + plain.body.length() + (gzip == null ? 0 : gzip.body.length());
    }

    private static Variant variant(byte[] body, CharSequence tag) {
        return new Variant(SharedBuffer.of(body), optimized(Integer.toString(body.length)), tag);
    }

    private static CharSequence optimized(String text) {
        return HttpHeaders.createOptimized(text);
    }
}

package org.imza.snapshot;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A public answer as it travels. Its bytes are shared by all who ask; {@code gzip} is {@code null} where compressing
 * does not pay. {@code language} may be {@code null}.
 */
record Encoded(Variant plain, Variant gzip, CharSequence mediaType, CharSequence language, String json) {

    /** Less than this fits into one packet either way. */
    private static final int WORTH_COMPRESSING = 600;

    private static final int OVERHEAD = 1_000;

    /** One of its forms; each has its own tag (RFC 9110, section 8.8.3.3). */
    record Variant(Buffer body, CharSequence length, CharSequence tag) {}

    /** {@code content}, which is {@code former} itself if it says the same. */
    static Encoded of(Content content, Encoded former) {
        String hash = hash(content);
        CharSequence tag = optimized("\"" + hash + "\"");
        if (former != null && former.plain.tag.toString().contentEquals(tag)) {
            return former;
        }
        boolean compressed = content.body().length >= WORTH_COMPRESSING;
        return new Encoded(
                variant(content.body(), tag),
                compressed ? variant(gzip(content.body()), optimized("\"" + hash + "-gzip\"")) : null,
                optimized(content.mediaType()),
                content.language() == null ? null : optimized(content.language()),
                compressed ? null : new String(content.body(), StandardCharsets.UTF_8));
    }

    int bytes() {
        return OVERHEAD + plain.body.length() + (gzip == null ? 0 : gzip.body.length());
    }

    private static Variant variant(byte[] body, CharSequence tag) {
        return new Variant(Shared.buffer(body), optimized(Integer.toString(body.length)), tag);
    }

    private static CharSequence optimized(String text) {
        return HttpHeaders.createOptimized(text);
    }

    private static byte[] gzip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 2);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(Content content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.body());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

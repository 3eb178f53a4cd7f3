package org.imza.kit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Content in the forms it travels in, as it is and compressed; each has its own tag (RFC 9110, section 8.8.3.3). */
public final class Representation {

    /** Less than this fits into one packet either way. */
    private static final int WORTH_COMPRESSING = 600;

    private final Content content;
    private final String name;
    private volatile byte[] gzip;

    private Representation(Content content, String name) {
        this.content = content;
        this.name = name;
    }

    /** {@code content}, named by its hash. */
    public static Representation of(Content content) {
        return new Representation(content, ContentHash.of(content.body()));
    }

    /** {@code content} that never changes under {@code name}, letters and digits that nothing else is called. */
    public static Representation named(String name, Content content) {
        return new Representation(content, name);
    }

    public Content content() {
        return content;
    }

    /** Short, and another one for other content. */
    public String name() {
        return name;
    }

    /** Whether compressing pays. */
    public boolean compressible() {
        return content.body().length >= WORTH_COMPRESSING && content.text();
    }

    /** The strong tag of one of its forms. */
    public String tag(boolean compressed) {
        return '"' + name + (compressed ? "-gzip\"" : "\"");
    }

    /** The bytes of one of its forms; compressed when they are first asked for, and kept. */
    public byte[] body(boolean compressed) {
        if (!compressed) {
            return content.body();
        }
        byte[] known = gzip;
        if (known == null) {
            known = gzip(content.body());
            gzip = known;
        }
        return known;
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
}

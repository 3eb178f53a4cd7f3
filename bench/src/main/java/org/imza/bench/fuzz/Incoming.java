package org.imza.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What comes in on a connection, cut into heads and bodies (RFC 9112). */
final class Incoming {
    private static final int BUFFER = 1 << 14;
    private static final int HEX = 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    Incoming(InputStream in) {
        this.in = in;
    }

    /** Everything up to an empty line; less where the other side ends before. */
    String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int newlines = 0;
        while (newlines < 2 && (from < to || fill())) {
            int begin = from;
            while (from < to && newlines < 2) {
                byte next = buffer[from++];
                newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
            }
            head.write(buffer, begin, from - begin);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** So many bytes; fewer where the other side ends before. */
    byte[] bytes(int count) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(Math.min(count, BUFFER));
        while (all.size() < count && (from < to || fill())) {
            int part = Math.min(count - all.size(), to - from);
            all.write(buffer, from, part);
            from += part;
        }
        return all.toByteArray();
    }

    /** A body in chunks, to its end. */
    byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            all.writeBytes(bytes(size));
            bytes(2);
        }
        bytes(2);
        return all.toByteArray();
    }

    private int size() throws IOException {
        int size = 0;
        for (byte next = one(); next != '\n'; next = one()) {
            size = Character.digit(next, HEX) < 0 ? size : size * HEX + Character.digit(next, HEX);
        }
        return size;
    }

    private byte one() throws IOException {
        if (from == to && !fill()) {
            throw new IOException("cut off");
        }
        return buffer[from++];
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}

package org.imza.bench.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A connection that is kept for as long as the other side and what was sent allow. */
final class Line implements AutoCloseable {
    private static final int PATIENCE = 15_000;
    private static final int MOST = 8 << 20;
    private static final int HEX = 16;
    /** After these nobody knows where the next request would begin. */
    private static final Set<Integer> LAST = Set.of(0, -1, 101, 400, 408, 413, 414, 431, 501, 503, 505);

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) {
        this.port = port;
    }

    Answer ask(Attack attack) throws IOException {
        boolean fresh = socket == null;
        Answer answer = once(attack);
        // A connection at rest may have been closed in the very moment: that is how HTTP is (RFC 9112, section 9.3.1).
        return answer.status() == 0 && !fresh && !attack.cutOff() ? once(attack) : answer;
    }

    private Answer once(Attack attack) throws IOException {
        if (socket == null) {
            connect();
        }
        try {
            send(attack);
            Answer answer = read(attack.method());
            if (attack.cutOff()
                    || LAST.contains(answer.status())
                    || answer.isStream()
                    || answer.field("connection").equals("close")) {
                close();
            }
            return answer;
        } catch (SocketTimeoutException e) {
            close();
            return Answer.LATE;
        } catch (IOException e) {
            close();
            return Answer.NONE;
        }
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    private void send(Attack attack) {
        try {
            socket.getOutputStream().write(attack.bytes());
            if (attack.cutOff()) {
                socket.shutdownOutput();
            }
        } catch (IOException e) {
            // Answered before it was read: the answer is there.
        }
    }

    private Answer read(String method) throws IOException {
        Answer answer = Answer.of(head());
        while (answer.interim()) {
            answer = Answer.of(head());
        }
        if (answer.status() == 0 || answer.isStream() || answer.bodiless(method)) {
            return answer;
        }
        return answer.with(new String(body(answer), StandardCharsets.UTF_8));
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int newlines = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
            if (newlines == 2) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(Answer answer) throws IOException {
        if (answer.field("transfer-encoding").equals("chunked")) {
            return chunks();
        }
        String length = answer.field("content-length");
        return in.readNBytes(length.isEmpty() ? MOST : Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            all.writeBytes(in.readNBytes(size));
            in.readNBytes(2);
        }
        in.readNBytes(2);
        return all.toByteArray();
    }

    private int size() throws IOException {
        int size = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("cut off");
            }
            size = Character.digit(next, HEX) < 0 ? size : size * HEX + Character.digit(next, HEX);
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}

package org.imza.bench.fuzz;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A connection that is kept for as long as the other side and what was sent allow. */
final class Line implements AutoCloseable {
    private static final int PATIENCE = 15_000;
    private static final int MOST = 8 << 20;
    /** After these nobody knows where the next request would begin. */
    private static final Set<Integer> LAST = Set.of(0, -1, 101, 400, 408, 413, 414, 431, 501, 503, 505);

    private final int port;
    private Socket socket;
    private Incoming in;

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
        in = new Incoming(socket.getInputStream());
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
        Answer answer = Answer.of(in.head());
        while (answer.interim()) {
            answer = Answer.of(in.head());
        }
        if (answer.status() == 0 || answer.isStream() || answer.bodiless(method)) {
            return answer;
        }
        return answer.with(new String(body(answer), StandardCharsets.UTF_8));
    }

    private byte[] body(Answer answer) throws IOException {
        if (answer.field("transfer-encoding").equals("chunked")) {
            return in.chunks();
        }
        String length = answer.field("content-length");
        return in.bytes(length.isEmpty() ? MOST : Integer.parseInt(length));
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}

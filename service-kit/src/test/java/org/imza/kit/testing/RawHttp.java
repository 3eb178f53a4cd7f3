package org.imza.kit.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection on which a test writes each byte itself: what no well-behaved client would send. */
public final class RawHttp implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final Socket socket;

    /** Opens it. */
    public RawHttp(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(PATIENCE);
    }

    /** All of the answer to {@code request}, which gets a {@code Host} and the wish to be the last. */
    public static String answer(URI service, String firstLine, String... headers) throws IOException {
        try (RawHttp line = new RawHttp(service)) {
            line.write(firstLine + " HTTP/1.1\r\nHost: imza\r\nConnection: close\r\n"
                    + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n");
            return line.readToEnd();
        }
    }

    /** The status of such an answer. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Sends {@code text} as it is. */
    public void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Sends one more byte after each {@code pause} until the other side hangs up. */
    public void dripUntilHungUp(Duration pause) throws IOException, InterruptedException {
        while (true) {
            Thread.sleep(pause);
            try {
                write("x");
            } catch (SocketException hungUp) {
                return;
            }
        }
    }

    /** Whether the other side goes on to say something for so long. */
    public boolean goesOnFor(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (read() < 0) {
                return false;
            }
        }
        return true;
    }

    /** What comes until the other side hangs up; fails if it does not. */
    public String readToEnd() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException e) {
            // Hung up while we were writing: a reset instead of an end.
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** The next byte, -1 if the other side hung up. */
    public int read() throws IOException {
        InputStream in = socket.getInputStream();
        return in.read();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

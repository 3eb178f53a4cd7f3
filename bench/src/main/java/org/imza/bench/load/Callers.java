package org.imza.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Connections to a service, served by the calling thread alone. In an open loop requests are due by a fixed schedule,
 * whether earlier ones are answered or not, as they are from people who know nothing of each other.
 */
public final class Callers implements AutoCloseable {
    private static final int BUFFER = 65_536;
    private static final int MILLIS_TO_WAIT = 1;
    private static final long PATIENCE = 15_000_000_000L;
    private static final double NANOS = 1e9;

    private final InetSocketAddress address;
    private final Requests requests;
    private final Selector selector = Selector.open();
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Line> idle = new ArrayDeque<>();
    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
    private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);
    private Answers answers;
    private int waiting;

    /** What is asked. */
    @FunctionalInterface
    public interface Requests {

        /** Puts the next request, head and body. */
        void put(ByteBuffer buffer);
    }

    public Callers(URI service, int connections, Requests requests) throws IOException {
        this.address = new InetSocketAddress(service.getHost(), service.getPort());
        this.requests = requests;
        for (int i = 0; i < connections; i++) {
            connect();
        }
    }

    /** An open loop: so many requests a second, evenly. */
    public Answers call(double perSecond, int seconds) throws IOException {
        double interval = NANOS / perSecond;
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * NANOS);
        answers = new Answers(begin, end);
        long sent = 0;
        for (long now = begin; now < end; now = System.nanoTime()) {
            long due = (long) ((now - begin) / interval);
            while (sent < due && !idle.isEmpty()) {
                send(begin + (long) (sent++ * interval));
            }
            receive();
        }
        answers.unsent((long) (seconds * perSecond) - sent);
        return finished();
    }

    /** A closed loop: each connection asks again as soon as it is answered. */
    public Answers call(int seconds) throws IOException {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * NANOS);
        answers = new Answers(begin, end);
        for (long now = begin; now < end; now = System.nanoTime()) {
            while (!idle.isEmpty()) {
                send(System.nanoTime());
            }
            receive();
        }
        return finished();
    }

    private Answers finished() throws IOException {
        long limit = System.nanoTime() + PATIENCE;
        while (waiting > 0 && System.nanoTime() < limit) {
            receive();
        }
        for (; waiting > 0; waiting--) {
            answers.lost();
        }
        return answers;
    }

    private void send(long due) throws IOException {
        Line line = idle.pop();
        requests.put(out.clear());
        waiting++;
        try {
            line.send(out.flip(), due);
        } catch (IOException e) {
            replace(line);
        }
    }

    private void receive() throws IOException {
        selector.select(this::received, MILLIS_TO_WAIT);
    }

    private void received(SelectionKey key) {
        Line line = (Line) key.attachment();
        try {
            int status = line.receive(in);
            if (status > 0) {
                answers.add(status, line.due(), System.nanoTime());
                waiting--;
                idle.push(line);
            }
        } catch (IOException e) {
            replace(line);
        }
    }

    private void replace(Line broken) {
        try {
            answers.lost();
            // One that broke while nothing was asked takes no answer with it.
            if (!idle.remove(broken)) {
                waiting--;
            }
            broken.close();
            lines.remove(broken);
            connect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect() throws IOException {
        Line line = new Line(address, selector);
        lines.add(line);
        idle.push(line);
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines) {
            line.close();
        }
        selector.close();
    }
}

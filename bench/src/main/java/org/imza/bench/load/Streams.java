package org.imza.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many who watch: each has an event stream open, reads what comes and does no more. One thread serves them all. */
public final class Streams implements AutoCloseable {
    private static final int BUFFER = 65_536;
    private static final int MILLIS_TO_WAIT = 200;
    private static final int MILLIS_TO_OPEN = 30_000;
    private static final byte[] MESSAGE = "\ndata:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong messages = new AtomicLong();
    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
    private final Thread thread = Thread.ofPlatform().name("streams").daemon().unstarted(this::read);
    private volatile boolean closed;

    /** Opens so many, and returns when all are answered with 200. */
    public Streams(URI service, String path, int count) throws IOException, InterruptedException {
        InetSocketAddress address = new InetSocketAddress(service.getHost(), service.getPort());
        byte[] request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(path, service.getAuthority())
                .getBytes(StandardCharsets.US_ASCII);
        thread.start();
        try {
            for (int i = 0; i < count; i++) {
                SocketChannel channel = SocketChannel.open(address);
                channels.add(channel);
                channel.write(ByteBuffer.wrap(request));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
                selector.wakeup();
            }
            awaitOpen(count);
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void awaitOpen(int count) throws InterruptedException {
        long limit = System.nanoTime() + MILLIS_TO_OPEN * 1_000_000L;
        while (open.get() < count) {
            if (refused.get() > 0 || System.nanoTime() > limit) {
                throw new IllegalStateException(
                        "only %d of %d streams are open, %d were refused".formatted(open.get(), count, refused.get()));
            }
            Thread.sleep(MILLIS_TO_WAIT);
        }
    }

    /** How many messages came so far, to all of them together. */
    public long messages() {
        return messages.get();
    }

    /** How many have ended although nobody closed them. */
    public int broken() {
        return refused.get();
    }

    private void read() {
        try {
            while (!closed) {
                selector.select(this::read, MILLIS_TO_WAIT);
            }
        } catch (IOException e) {
            refused.incrementAndGet();
        }
    }

    private void read(SelectionKey key) {
        try {
            in.clear();
            if (((SocketChannel) key.channel()).read(in) < 0) {
                throw new IOException("ended");
            }
            in.flip();
            if (key.attachment() == null) {
                key.attach(OK);
                (count(OK) > 0 ? open : refused).incrementAndGet();
            }
            messages.addAndGet(count(MESSAGE));
        } catch (IOException e) {
            key.cancel();
            refused.incrementAndGet();
        }
    }

    private int count(byte[] what) {
        int found = 0;
        for (int i = 0; i <= in.limit() - what.length; i++) {
            int same = 0;
            while (same < what.length && in.get(i + same) == what[same]) {
                same++;
            }
            found += same == what.length ? 1 : 0;
        }
        return found;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        selector.wakeup();
        thread.join();
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}

package org.imza.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

/** One connection, with one request on its way at most. */
final class Line implements AutoCloseable {
    private static final int SMALL = 1_024;

    private final SocketChannel channel;
    private byte[] received = new byte[SMALL];
    private int size;
    private long due;

    Line(InetSocketAddress address, Selector selector) throws IOException {
        this.channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Sends a request that was due at this time. */
    void send(ByteBuffer request, long dueAt) throws IOException {
        due = dueAt;
        size = 0;
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /**
     * Takes what has come.
     *
     * @return the status, once all of the answer is there; until then 0
     * @throws IOException if the connection broke
     */
    int receive(ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            throw new IOException("closed by the service");
        }
        buffer.flip();
        int more = buffer.remaining();
        if (size + more > received.length) {
            received = Arrays.copyOf(received, 2 * (size + more));
        }
        buffer.get(received, size, more);
        size += more;
        return HttpAnswer.complete(received, size);
    }

    long due() {
        return due;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

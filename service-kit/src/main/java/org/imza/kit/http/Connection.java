package org.imza.kit.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import java.util.concurrent.TimeUnit;

/** A connection, and since when it owes us the head of a request. Lives on its event loop. */
final class Connection {

    private static final AttributeKey<Connection> KEY = AttributeKey.valueOf(Connection.class, "watched");

    private final Channel channel;
    private final long within;
    private boolean waiting = true;
    private long since = System.nanoTime();

    private Connection(Channel channel, long within) {
        this.channel = channel;
        this.within = within;
    }

    /** Hangs up on {@code channel}, which is about to begin, whenever a head takes more than {@code within} nanoseconds. */
    static void watch(Channel channel, long within) {
        Connection connection = new Connection(channel, within);
        channel.attr(KEY).set(connection);
        channel.pipeline().addFirst(connection.new Begin());
    }

    /** What watches {@code channel}, {@code null} where nothing does. */
    static Connection of(Channel channel) {
        return channel.attr(KEY).get();
    }

    void headCame() {
        waiting = false;
    }

    void answered() {
        waiting = true;
        since = System.nanoTime();
    }

    /** One timer for all requests of a connection: a thousand a second are not worth a timer each. */
    private void lookAfter(long nanos) {
        channel.eventLoop().schedule(this::look, nanos, TimeUnit.NANOSECONDS);
    }

    private void look() {
        long left = waiting ? within - (System.nanoTime() - since) : within;
        if (left <= 0) {
            channel.close();
        } else if (channel.isOpen()) {
            lookAfter(left);
        }
    }

    /** A channel has an event loop only from here on. */
    private final class Begin extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext begun) {
            lookAfter(within);
            begun.pipeline().remove(this);
            begun.fireChannelActive();
        }
    }
}

package org.imza.kit.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;

/**
 * Sees every connection of an open port as it begins. Neither Quarkus nor Vert.x's router can: they hear of a connection
 * when its first head is complete.
 */
@Sharable
final class NewConnections extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<Boolean> WATCHED = AttributeKey.valueOf(NewConnections.class, "watched");

    private final long within;

    private NewConnections(long within) {
        this.within = within;
    }

    /** Watches all further connections of the port that {@code one} came to, if nobody does yet. */
    static void watchBeside(Channel one, long within) {
        Channel port = one.parent();
        if (port != null && !port.hasAttr(WATCHED) && port.attr(WATCHED).setIfAbsent(true) == null) {
            port.pipeline().addFirst(new NewConnections(within));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext port, Object connection) {
        if (connection instanceof Channel begun) {
            Connection.watch(begun, within);
        }
        port.fireChannelRead(connection);
    }
}

package org.imza.kit.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;

/**
 * Where a request comes from, as far as the deployment vouches for it. Each front door adds the address it was called
 * from at the end of {@code X-Forwarded-For}, so the list is read from there, and only for as long as the one who wrote
 * the entry is trusted: the beginning is whatever the client says. (Quarkus' own forwarding takes the beginning.)
 */
@Singleton
class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    /** More front doors in a row than anybody has. */
    private static final int MOST_HOPS = 8;

    private final AddressRanges trusted;

    ClientAddress(LimitConfig config) {
        this.trusted = AddressRanges.of(config.trustedProxies().orElse(List.of()));
    }

    InetAddress of(HttpServerRequest request) {
        return of(
                connected(request.connection().remoteAddress()),
                request.headers().getAll(FORWARDED_FOR));
    }

    /** The client of {@code connected}, who says that it came by {@code forwardedFor}; header by header. */
    InetAddress of(InetAddress connected, List<String> forwardedFor) {
        InetAddress client = connected;
        String rest = String.join(",", forwardedFor);
        for (int hop = 0; hop < MOST_HOPS && !rest.isBlank() && trusted.contain(client); hop++) {
            int comma = rest.lastIndexOf(',');
            InetAddress before = literal(rest.substring(comma + 1).strip());
            if (before == null) {
                return client;
            }
            client = before;
            rest = comma < 0 ? "" : rest.substring(0, comma);
        }
        return client;
    }

    /** A socket that is a file has no address; anyone who may open it is on this machine. */
    private static InetAddress connected(SocketAddress peer) {
        InetAddress address = peer == null || peer.hostAddress() == null ? null : literal(peer.hostAddress());
        return address == null ? InetAddress.getLoopbackAddress() : address;
    }

    /** Some front doors write the port too. Null for what is not an address, such as {@code unknown}. */
    private static InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            HostAndPort withPort = HostAndPort.parseAuthority(text, -1);
            return withPort == null || withPort.port() < 0 ? null : literal(withPort.host());
        }
    }
}

package org.imza.kit.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/** Tells requests apart by where they come from, without remembering from where that is. */
@Singleton
public class Origins {

    /** What one household, office or exit of Tor has. */
    private static final int IPV4_NETWORK = 24;

    /** With IPv6 a customer gets at least a /64 and changes addresses within it at will; a site gets a /48 (RFC 6177). */
    private static final int IPV6_ADDRESS = 64;

    private static final int IPV6_NETWORK = 48;

    private final ClientAddress clients;
    private final AddressRanges exempt;
    private final DailyKey key;

    Origins(ClientAddress clients, LimitConfig config, DailyKey key) {
        this.clients = clients;
        this.exempt = AddressRanges.of(config.exempt().orElse(List.of()));
        this.key = key;
    }

    /** The sender of {@code request}: by their address (IPv4, IPv6 /64) and their network (IPv4 /24, IPv6 /48). */
    public Origin of(HttpServerRequest request) {
        return of(clients.of(request));
    }

    /** The same for somebody who is signed in: by their account, and their network. */
    public Origin of(HttpServerRequest request, UUID accountId) {
        Origin origin = of(request);
        return origin.exempt() ? origin : new Origin(hash(accountId), origin.wide());
    }

    Origin of(InetAddress client) {
        if (exempt.contain(client)) {
            return Origin.EXEMPT;
        }
        byte[] address = client.getAddress();
        return address.length == Integer.BYTES
                ? new Origin(hash(address, Integer.SIZE), hash(address, IPV4_NETWORK))
                : new Origin(hash(address, IPV6_ADDRESS), hash(address, IPV6_NETWORK));
    }

    /** The length is hashed too, so that no network is taken for an address. */
    private ByteBuffer hash(byte[] address, int bits) {
        int bytes = bits / Byte.SIZE;
        return key.hash(ByteBuffer.allocate(1 + bytes)
                .put((byte) bits)
                .put(address, 0, bytes)
                .array());
    }

    private ByteBuffer hash(UUID id) {
        return key.hash(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}

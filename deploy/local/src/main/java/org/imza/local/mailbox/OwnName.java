package org.imza.local.mailbox;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Set;

/**
 * The mailbox answers to this machine's own names only: else a page of a stranger whose name server says that the
 * stranger is 127.0.0.1 could read the sign-in links in it (DNS rebinding).
 */
final class OwnName {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private OwnName() {}

    static boolean of(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return asked != null && NAMES.contains(asked.host());
    }
}

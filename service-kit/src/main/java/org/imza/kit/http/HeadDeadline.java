package org.imza.kit.http;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Hangs up on clients that do not finish a head, however slowly they go on, and on who asks for nothing more.
 * While a request is answered, be it by a stream that goes on for hours, there is no deadline. A port is watched from the
 * first request that comes to it: that leads to where connections begin.
 */
@Singleton
class HeadDeadline {

    private final long within;

    HeadDeadline(HttpConfig config) {
        this.within = config.headWithin().toNanos();
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.EVERY_ANSWER.value()).handler(this::came);
    }

    void registerManagement(@Observes ManagementInterface management) {
        management.router().route().order(RouteOrder.EVERY_ANSWER.value()).handler(this::came);
    }

    private void came(RoutingContext request) {
        if (request.request().connection() instanceof ConnectionBase base) {
            NewConnections.watchBeside(base.channel(), within);
            Connection connection = Connection.of(base.channel());
            if (connection != null) {
                connection.headCame();
                request.addEndHandler(answered -> connection.answered());
            }
        }
        request.next();
    }
}

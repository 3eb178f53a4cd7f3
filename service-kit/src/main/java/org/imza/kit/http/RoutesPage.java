package org.imza.kit.http;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Tells operators, and tests that walk every address, what is answered here; on the management port only. */
@Singleton
class RoutesPage {

    static final String PATH = "/q/routes";

    private final Routes routes;

    RoutesPage(Routes routes) {
        this.routes = routes;
    }

    void register(@Observes ManagementInterface management) {
        management
                .router()
                .get(PATH)
                .handler(request -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                        .end(routes.all().stream()
                                .sorted()
                                .map(route -> route.method() + " " + route.path() + "\n")
                                .collect(Collectors.joining())));
    }
}

package org.imza.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/**
 * Answers anyone who says in no readable way which media types they take as those who do not say it at all (RFC 9110,
 * section 12.5.1): RESTEasy reads the header only once there is an answer to write, and fails there.
 */
@Singleton
class ReadableAccept {

    void register(@Observes Router router) {
        router.route().order(RouteOrder.QUESTIONS.value()).handler(ReadableAccept::check);
    }

    private static void check(RoutingContext request) {
        List<String> accepted = request.request().headers().getAll(HttpHeaders.ACCEPT);
        if (!accepted.stream().allMatch(ReadableAccept::readable)) {
            request.request().headers().remove(HttpHeaders.ACCEPT);
        }
        request.next();
    }

    private static boolean readable(String accepted) {
        try {
            MediaTypeHelper.parseHeader(accepted).forEach(MediaTypeHelper::getQWithParamInfo);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}

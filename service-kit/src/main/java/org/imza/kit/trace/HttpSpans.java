package org.imza.kit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.imza.kit.http.RouteOrder;
import org.imza.kit.meter.HttpMethods;

/**
 * One span a request: method, route and status. Quarkus' own spans are off: they hold the caller's address, the path
 * with the token in it, and the texts of exceptions. Attributes: OpenTelemetry's semantic conventions for HTTP.
 */
@Singleton
class HttpSpans {

    private static final int INTERNAL_ERROR = 500;
    /** Open for hours, and a span is sent when it ends. */
    private static final String EVENT_STREAM = "text/event-stream";

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private final Tracing tracing;

    HttpSpans(Tracing tracing) {
        this.tracing = tracing;
    }

    void register(@Observes Router router) {
        if (tracing.on()) {
            router.route().order(RouteOrder.QUESTIONS.value()).handler(this::trace);
        }
    }

    private void trace(RoutingContext request) {
        if (!EVENT_STREAM.equals(request.request().getHeader(HttpHeaders.ACCEPT))) {
            begin(request, Traceparent.context(request.request().getHeader(Traceparent.HEADER)));
        }
        request.next();
    }

    /** The scope is that of the request, which other threads go on with: it ends with the answer. */
    @SuppressWarnings("MustBeClosedChecker")
    private void begin(RoutingContext request, Context parent) {
        String method = method(request);
        Span span = tracing.begin(method, SpanKind.SERVER, parent);
        if (span.isRecording()) {
            span.setAttribute("http.request.method", method);
            Scope scope = parent.with(span).makeCurrent();
            io.vertx.core.Context here = Vertx.currentContext();
            request.addEndHandler(ended -> {
                end(span, request, route(here));
                scope.close();
            });
        }
    }

    private static void end(Span span, RoutingContext request, String route) {
        int status = request.response().getStatusCode();
        span.setAttribute("http.response.status_code", status);
        if (status >= INTERNAL_ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
        if (route != null) {
            span.setAttribute("http.route", route);
            span.updateName(method(request) + " " + route);
        }
        span.end();
    }

    private static String method(RoutingContext request) {
        return HttpMethods.knownOr("_OTHER", request.request().method().name());
    }

    /** As it is declared, {@code /petitions/{slug}}; {@code null} where the request came to none. */
    private static String route(io.vertx.core.Context here) {
        String template = here.getLocal("UrlPathTemplate");
        String route = here.getLocal("VertxRoute");
        return template != null || route == null || !route.contains(":")
                ? template
                : PARAMETER.matcher(route).replaceAll("{$1}");
    }
}

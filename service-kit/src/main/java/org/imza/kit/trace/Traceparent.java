package org.imza.kit.trace;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;

/** The header that carries a trace on (W3C Trace Context, 3.2). Beside ids it says nothing. */
public final class Traceparent {

    /** Its name, in HTTP and on records. */
    public static final String HEADER = "traceparent";

    private Traceparent() {}

    /** What to hand on, {@code null} for what is not traced. */
    static String of(SpanContext span) {
        return span.isSampled()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    /** The context that {@code traceparent} names, the root for what is none. */
    static Context context(String traceparent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, new Itself());
    }

    private static final class Itself implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(HEADER);
        }

        @Override
        public String get(String traceparent, String key) {
            return key.equals(HEADER) ? traceparent : null;
        }
    }
}

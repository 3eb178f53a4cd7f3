package org.imza.kit.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.opentelemetry.runtime.config.runtime.OTelRuntimeConfig;
import jakarta.inject.Singleton;

/**
 * Begins spans and hands traces on. Attributes are few and from closed sets: no name, address, id of a signature, token
 * or path ever is one.
 */
@Singleton
public class Tracing {

    private final boolean on;
    private final Tracer tracer;

    Tracing(OpenTelemetry telemetry, OTelRuntimeConfig config) {
        this.on = !config.sdkDisabled();
        this.tracer = telemetry.getTracer("org.imza");
    }

    /** Whether anything is traced in this process. */
    boolean on() {
        return on;
    }

    /** What carries on the trace that this very moment belongs to, {@code null} if it belongs to none. Costs nothing then. */
    public String traceparent() {
        return on ? Traceparent.of(Span.current().getSpanContext()) : null;
    }

    /** What carries {@code span} on, or else what {@code traceparent} did. */
    public String traceparent(Span span, String traceparent) {
        return span.isRecording() ? Traceparent.of(span.getSpanContext()) : traceparent;
    }

    /** A span that goes on where {@code traceparent} ended; none, which records nothing, where that is {@code null}. */
    public Span begin(String name, SpanKind kind, String traceparent) {
        return on && traceparent != null ? begin(name, kind, Traceparent.context(traceparent)) : Span.getInvalid();
    }

    Span begin(String name, SpanKind kind, Context parent) {
        return tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan();
    }
}

package org.imza.kit.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Traces whole stories or nothing of them. Who calls from outside may name the trace, and say that it is not wanted, but
 * that it is kept is for the dice here: else anybody could have all of their requests recorded.
 */
@Singleton
class Sampling implements Sampler {

    private final double ratio;

    Sampling(TracingConfig config) {
        this.ratio = config.ratio();
    }

    @Override
    public SamplingResult shouldSample(
            Context parent,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> parentLinks) {
        SpanContext before = Span.fromContext(parent).getSpanContext();
        boolean begins = !before.isValid();
        boolean fromOutside = kind == SpanKind.SERVER && before.isRemote();
        boolean wanted = begins || before.isSampled();
        boolean taken = wanted
                && (!begins && !fromOutside || ThreadLocalRandom.current().nextDouble() < ratio);
        return taken ? SamplingResult.recordAndSample() : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "Sampling{" + ratio + "}";
    }
}

package org.imza.kit.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what a limit keeps back: {@code imza_limited_total}; never by whom. */
final class LimitCounts {

    private final Counter waits;
    private final Counter dropped;
    private final Counter refused;

    LimitCounts(String limit, MeterRegistry meters) {
        this.waits = counter(limit, "waits", meters);
        this.dropped = counter(limit, "dropped", meters);
        this.refused = counter(limit, "refused", meters);
    }

    private static Counter counter(String limit, String outcome, MeterRegistry meters) {
        return meters.counter("imza.limited", "limit", limit, "outcome", outcome);
    }

    void waits() {
        waits.increment();
    }

    void dropped() {
        dropped.increment();
    }

    void refused() {
        refused.increment();
    }
}

package org.imza.kit.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Makes the limits of this service. Each replica has its own, in memory: nothing of them is stored or sent. */
@Singleton
public class Limits {

    private final LimitConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    Limits(LimitConfig config, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    /** Called {@code name} in metrics; makes nobody wait for more than {@code longest}. */
    public Limiter of(String name, Rate near, Rate wide, Duration longest) {
        return new Limiter(near, wide, longest, config.remembered(), clock, new LimitCounts(name, meters));
    }
}

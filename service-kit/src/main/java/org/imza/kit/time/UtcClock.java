package org.imza.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The clock that everything is timed by, unless a service or a test brings its own. */
class UtcClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        // PostgreSQL keeps microseconds: what is read again has to be the very time that was told.
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}

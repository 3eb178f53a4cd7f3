package org.imza.signature;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Counts what this replica committed: {@code imza_signatures_…_total}. Once a batch, so that it costs nothing. */
@Startup
@Singleton
public class SignatureMetrics {

    private final Counter submitted;
    private final Counter confirmed;
    private final Counter withdrawn;

    SignatureMetrics(MeterRegistry meters) {
        this.submitted = counter(meters, "submitted", "Submissions taken, those of people who had signed included");
        this.confirmed = counter(meters, "confirmed", "Signatures that were confirmed");
        this.withdrawn = counter(meters, "withdrawn", "Signatures that were taken back");
    }

    public void submitted(int people) {
        submitted.increment(people);
    }

    public void confirmed(int people) {
        confirmed.increment(people);
    }

    public void withdrawn(int people) {
        withdrawn.increment(people);
    }

    private static Counter counter(MeterRegistry meters, String what, String description) {
        return Counter.builder("imza.signatures." + what)
                .description(description)
                .register(meters);
    }
}

package org.imza.mailing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Counts mails by kind and outcome; never by anything about people. */
@Startup
@Singleton
class MailCounts {

    private final MeterRegistry meters;

    /** All there can be are shown from the start: a rate that begins with the first failure misses it. */
    MailCounts(MeterRegistry meters) {
        this.meters = meters;
        for (MailKind kind : MailKind.values()) {
            for (Outcome outcome : Outcome.values()) {
                if (outcome != Outcome.IDLE) {
                    count(kind, outcome, 0);
                }
            }
        }
    }

    void count(MailKind kind, Outcome outcome) {
        count(kind, outcome, 1);
    }

    private void count(MailKind kind, Outcome outcome, int mails) {
        meters.counter("imza.mails", "kind", label(kind), "outcome", label(outcome))
                .increment(mails);
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

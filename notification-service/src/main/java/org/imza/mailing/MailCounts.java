package org.imza.mailing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts mails by kind and outcome; never by anything about people. */
@ApplicationScoped
class MailCounts {

    private final MeterRegistry meters;

    MailCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(MailKind kind, Outcome outcome) {
        meters.counter("imza.mails", "kind", label(kind), "outcome", label(outcome))
                .increment();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

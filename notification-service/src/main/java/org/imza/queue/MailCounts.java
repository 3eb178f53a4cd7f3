package org.imza.queue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.imza.letter.MailKind;

/** Counts mails by kind and outcome; never by anything about people. */
@Startup
@Singleton
public class MailCounts {

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

    /** One more attempt that ended so. */
    public void count(MailKind kind, Outcome outcome) {
        count(kind, outcome, 1);
    }

    private void count(MailKind kind, Outcome outcome, int mails) {
        meters.counter("imza.mails", "kind", label(kind), "outcome", label(outcome))
                .increment(mails);
    }

    /** The word for {@code value} in metrics and traces. */
    public static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

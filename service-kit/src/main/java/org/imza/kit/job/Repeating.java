package org.imza.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.imza.kit.log.Redacted;
import org.imza.kit.sql.PassingFailure;
import org.jboss.logging.Logger;

/** Does what recurs, piece by piece. */
@ApplicationScoped
class Repeating {

    private static final Logger LOG = Logger.getLogger(Repeating.class);
    private static final Duration SOON = Duration.ofMinutes(1);

    /** When the next time is; ends early where {@code stopping}. */
    @ActivateRequestContext
    Next repeat(Recurring recurring, BooleanSupplier stopping) {
        try {
            boolean more = true;
            while (more && !stopping.getAsBoolean()) {
                more = QuarkusTransaction.requiringNew().call(recurring::run);
            }
            return more ? Next.AT_ONCE : Next.after(recurring.every());
        } catch (RuntimeException e) {
            report(recurring.name(), e);
            return Next.after(SOON.compareTo(recurring.every()) < 0 ? SOON : recurring.every());
        }
    }

    private static void report(String name, RuntimeException failure) {
        if (PassingFailure.in(failure)) {
            LOG.warnf("No database for %s", name);
        } else {
            LOG.errorf("%s was not done: %s", name, Redacted.trace(failure));
        }
    }
}

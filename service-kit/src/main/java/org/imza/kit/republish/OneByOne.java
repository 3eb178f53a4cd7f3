package org.imza.kit.republish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imza.event.Event;
import org.imza.kit.log.Redacted;
import org.imza.kit.outbox.Outbox;
import org.jboss.logging.Logger;

/** Republishes each thing of one kind in a transaction of its own: one that cannot be published does not hold up the rest. */
@Singleton
public class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private final Outbox outbox;

    OneByOne(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Leaves {@code past} of each of {@code ids} in the outbox. Anyone who locks the row in {@code past} has what happens
     * to it next told after this.
     *
     * @throws IllegalStateException once all were tried, if any could not be published
     */
    @ActivateRequestContext
    public Republisher.Republished tell(
            String what, Supplier<List<UUID>> ids, Function<UUID, List<? extends Event>> past) {
        List<RuntimeException> failures = new ArrayList<>();
        long told = QuarkusTransaction.requiringNew().call(ids::get).stream()
                .mapToLong(id -> told(what, id, past, failures))
                .sum();
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " of the " + what, failures.getFirst());
        }
        return new Republisher.Republished(what, told);
    }

    private long told(
            String what, UUID id, Function<UUID, List<? extends Event>> past, List<RuntimeException> failures) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> append(past.apply(id)));
        } catch (RuntimeException e) {
            LOG.errorf("One of the %s could not be republished, %s: %s", what, id, Redacted.trace(e));
            failures.add(e);
            return 0;
        }
    }

    private int append(List<? extends Event> events) {
        if (!events.isEmpty()) {
            outbox.append(events.toArray(Event[]::new));
        }
        return events.size();
    }
}

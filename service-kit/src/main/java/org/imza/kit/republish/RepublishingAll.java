package org.imza.kit.republish;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.imza.kit.command.Command;
import org.imza.kit.log.Redacted;
import org.jboss.logging.Logger;

/**
 * Leaves everything in the outbox that this service has to tell, and ends. The relay of any replica hands it to the
 * broker, now or when the broker is back. Running it twice, or while others serve, does no harm.
 */
@Singleton
public class RepublishingAll implements Command {

    private static final Logger LOG = Logger.getLogger(RepublishingAll.class);

    private final List<Republisher> republishers;

    RepublishingAll(@All List<Republisher> republishers) {
        this.republishers = republishers;
    }

    @Override
    public String name() {
        return "republish";
    }

    /** 0 once all is in the outbox. */
    @Override
    public int run() {
        if (republishers.isEmpty()) {
            System.out.println("This service tells the others nothing.");
        }
        return (int) Math.min(
                1, republishers.stream().filter(one -> !republished(one)).count());
    }

    /** What cannot be told must not keep the rest from being told. */
    private static boolean republished(Republisher republisher) {
        try {
            Republisher.Republished told = republisher.republish();
            System.out.printf("Left in the outbox: %d events of %s%n", told.events(), told.what());
            return true;
        } catch (RuntimeException e) {
            LOG.errorf("Not everything could be republished: %s", Redacted.trace(e));
            return false;
        }
    }
}

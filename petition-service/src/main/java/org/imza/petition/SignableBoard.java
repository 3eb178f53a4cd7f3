package org.imza.petition;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.imza.kit.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Holds every petition that was ever published, and every public address, in memory, and reads once a second what
 * changed.
 */
@ApplicationScoped
class SignableBoard {

    private static final Logger LOG = Logger.getLogger(SignableBoard.class);

    /** How much later than its time of change a change may become visible: the longest transaction, and clocks. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final int RETRY_SECONDS = 1;

    private final SignableRows rows;
    private final Event<SignersErased> erasures;
    private final Map<UUID, SignablePetition> byId = new ConcurrentHashMap<>();
    private final Map<String, SignablePetition> bySlug = new ConcurrentHashMap<>();
    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private Instant seen = Instant.EPOCH;
    private volatile boolean everRead;
    private boolean lost;

    SignableBoard(SignableRows rows, Event<SignersErased> erasures) {
        this.rows = rows;
        this.erasures = erasures;
    }

    /** Whether the database was read at least once. */
    boolean everRead() {
        return everRead;
    }

    Optional<SignablePetition> at(String slug) {
        refuseUnread();
        return Optional.ofNullable(bySlug.get(slug));
    }

    Optional<SignablePetition> of(UUID id) {
        refuseUnread();
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether anybody may read something at this address; yes to all before the first look into the database. */
    boolean shows(String slug) {
        return !everRead || shown.contains(slug);
    }

    /** "There is no such petition" would be a guess, and caches and people believe it. */
    private void refuseUnread() {
        if (!everRead) {
            throw Problem.busy(RETRY_SECONDS);
        }
    }

    // What this process changes itself is known at once; what other replicas change, within a second.
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PetitionChanged change) {
        refresh();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try {
            read();
            lost = false;
        } catch (RuntimeException e) {
            if (!lost) {
                LOG.warnf("Petitions cannot be refreshed: %s", e.getClass().getSimpleName());
            }
            lost = true;
        }
    }

    private synchronized void read() {
        for (SignableRow row : rows.changedSince(seen.minus(OVERLAP))) {
            SignablePetition petition = row.petition();
            if (row.wasPublished()) {
                byId.put(petition.id(), petition);
            }
            if (row.signersErased()) {
                erasures.fire(new SignersErased(petition.id()));
            }
            for (String slug : row.slugs()) {
                keep(slug, row.state().published() ? petition : null);
                show(slug, row.state().shown());
            }
            seen = row.changedAt().isAfter(seen) ? row.changedAt() : seen;
        }
        everRead = true;
    }

    private void show(String slug, boolean isShown) {
        if (isShown) {
            shown.add(slug);
        } else {
            shown.remove(slug);
        }
    }

    private void keep(String slug, SignablePetition petition) {
        if (petition == null) {
            bySlug.remove(slug);
        } else {
            bySlug.put(slug, petition);
        }
    }
}

package org.imza.progress;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.jboss.logging.Logger;

/**
 * Tells all who follow a petition when its progress changes. One query a second serves everybody in this process, and
 * all of them are sent the same bytes.
 */
@ApplicationScoped
class ProgressStreams {

    private static final Logger LOG = Logger.getLogger(ProgressStreams.class);

    private final Petitions petitions;
    private final ProgressBoard board;
    private final ProgressConfig config;
    private final Counter reads;
    private final Map<UUID, Watched> watched = new ConcurrentHashMap<>();
    private final AtomicInteger viewers;
    private long ticks;
    private volatile boolean ended;

    ProgressStreams(Petitions petitions, ProgressBoard board, ProgressConfig config, MeterRegistry metrics) {
        this.petitions = petitions;
        this.board = board;
        this.config = config;
        this.reads = metrics.counter("imza_progress_reads");
        this.viewers = metrics.gauge("imza_progress_viewers", new AtomicInteger());
    }

    /** Takes a place for one more viewer, if there is one; {@link #leave} gives it back. */
    boolean enter() {
        if (viewers.incrementAndGet() <= config.viewers() && !ended) {
            return true;
        }
        leave();
        return false;
    }

    void leave() {
        viewers.decrementAndGet();
    }

    /** What those who follow it were told last, {@code null} if nobody does. */
    ProgressMessage latest(UUID petitionId) {
        Watched one = watched.get(petitionId);
        return one == null ? null : one.message();
    }

    /** Starts to stream to the client that sent {@code request}. Runs on the event loop of the connection. */
    void follow(SignablePetition petition, RoutingContext request, ProgressMessage first) {
        UUID id = petition.id();
        Watched one = watched.compute(id, (same, known) -> {
            Watched joined = known == null ? new Watched(first) : known;
            joined.count(1);
            return joined;
        });
        request.addEndHandler(gone -> unfollow(id));
        Viewer viewer = new Viewer(request.response());
        Context loop = VertxContext.getRootContext(Vertx.currentContext());
        one.add(loop, viewer);
        viewer.welcome(advice(), one.message(), System.nanoTime());
    }

    private void unfollow(UUID id) {
        leave();
        watched.computeIfPresent(id, (same, one) -> one.count(-1) == 0 ? null : one);
    }

    private Buffer advice() {
        long most = Math.max(2, config.comeBackWithin().toMillis());
        return Buffer.buffer("retry: " + ThreadLocalRandom.current().nextLong(1, most) + "\n");
    }

    /** Reads how far everything watched is, and tells who does not know yet. Called by one at a time. */
    void tick() {
        Set<UUID> ids = Set.copyOf(watched.keySet());
        if (ids.isEmpty()) {
            return;
        }
        try {
            reads.increment();
            board.of(ids).forEach(this::update);
        } catch (RuntimeException e) {
            LOG.warnf("Progress cannot be read: %s", e.getClass().getSimpleName());
        }
        Tick tick = Tick.of(
                ticks++, viewers.get(), config.toldASecond(), config.heartbeat().toNanos());
        watched.values().forEach(one -> one.tell(tick));
    }

    private void update(UUID id, Progress progress) {
        Watched one = watched.get(id);
        SignablePetition petition = petitions.signable(id).orElse(null);
        if (one == null || petition == null) {
            return;
        }
        if (petitions.signable(petition.slug()).isEmpty()) {
            one.endAll();
        } else {
            one.now(ProgressJson.of(progress, petition.open()), !petition.open());
        }
    }

    /** Lets everybody go; nobody else is let in. */
    void end() {
        ended = true;
        watched.values().forEach(Watched::endAll);
    }
}

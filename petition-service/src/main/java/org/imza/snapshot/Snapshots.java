package org.imza.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.imza.kit.http.Content;
import org.imza.kit.log.Redacted;
import org.imza.petition.PetitionChanged;
import org.jboss.logging.Logger;

/**
 * Keeps what everybody reads. A snapshot is renewed at most once a second and by one however many ask, who get the
 * previous one meanwhile. One that nobody looked at for longer is renewed before it is shown. While the database is
 * gone the last one stays readable.
 */
@ApplicationScoped
class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);
    private static final long RENEWED_AFTER = Duration.ofSeconds(1).toNanos();
    private static final long TOO_OLD_AFTER = Duration.ofSeconds(2).toNanos();

    private final Cache<SnapshotKey, Held> held;
    private final Map<SnapshotKey, Renewal> renewals = new ConcurrentHashMap<>();
    private final ExecutorService threads;
    private final Semaphore renewing;
    private final Counter rendered;

    Snapshots(SnapshotConfig config, @VirtualThreads ExecutorService threads, MeterRegistry metrics) {
        this.threads = threads;
        this.renewing = new Semaphore(config.renewing());
        this.rendered = metrics.counter("imza_snapshot_renderings");
        this.held = Caffeine.newBuilder()
                .maximumWeight(config.memory().asLongValue())
                .weigher((SnapshotKey key, Held one) -> one.encoded().bytes())
                .build();
    }

    /** The snapshot, at once if it is in memory; {@code null} if there is none, a failure if nobody can tell. */
    CompletableFuture<Encoded> of(SnapshotKey key, ContentSource source) {
        while (true) {
            Held before = held.getIfPresent(key);
            long now = System.nanoTime();
            if (before != null && now - before.triedAt() < RENEWED_AFTER) {
                return before.answer();
            }
            Renewal renewal = renewal(key, before, source);
            if (renewal != null) {
                return mustWait(before, now) ? renewal.answer() : before.answer();
            }
        }
    }

    private static boolean mustWait(Held before, long now) {
        return before == null || now - before.readAt() >= TOO_OLD_AFTER && !before.lastTryFailed();
    }

    /** The one on its way, or a new one; {@code null} if one has just arrived. */
    private Renewal renewal(SnapshotKey key, Held before, ContentSource source) {
        return renewals.computeIfAbsent(key, same -> {
            if (held.getIfPresent(key) != before) {
                return null;
            }
            Renewal renewal = new Renewal(before);
            threads.execute(() -> renew(key, renewal, source));
            return renewal;
        });
    }

    private void renew(SnapshotKey key, Renewal renewal, ContentSource source) {
        boolean mayRenew = false;
        try {
            mayRenew = renewing.tryAcquire(Renewal.PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!mayRenew) {
                throw new IllegalStateException("too many at once");
            }
            long now = System.nanoTime();
            Content content = source.read();
            rendered.increment();
            Encoded encoded = content == null ? null : Encoded.of(content, renewal.former());
            keep(key, renewal, encoded == null ? null : Held.of(encoded, now));
            renewal.arrive(encoded);
        } catch (InterruptedException | RuntimeException | Error e) {
            failed(key, renewal, e);
        } finally {
            if (mayRenew) {
                renewing.release();
            }
        }
    }

    private void failed(SnapshotKey key, Renewal renewal, Throwable cause) {
        Held before = renewal.before();
        if (before == null || !before.lastTryFailed()) {
            LOG.warnf("A public answer cannot be read: %s", Redacted.trace(cause));
        }
        keep(key, renewal, before == null ? null : before.failed(System.nanoTime()));
        renewal.fail(cause);
    }

    /** Unless it was dropped on the way, for then it tells of what was before. */
    private void keep(SnapshotKey key, Renewal renewal, Held arrived) {
        renewals.computeIfPresent(key, (same, current) -> {
            if (current != renewal) {
                return current;
            }
            if (arrived == null) {
                held.invalidate(key);
            } else {
                held.put(key, arrived);
            }
            return null;
        });
    }

    /** What this process changes is seen at once; anyone who asks next waits for it. After the board has seen it. */
    void changed(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    PetitionChanged change) {
        renewals.keySet().stream()
                .filter(key -> key.petitionId().equals(change.petitionId()))
                .forEach(this::drop);
        held.asMap().keySet().stream()
                .filter(key -> key.petitionId().equals(change.petitionId()))
                .forEach(this::drop);
    }

    private void drop(SnapshotKey key) {
        renewals.compute(key, (same, current) -> {
            held.invalidate(key);
            return null;
        });
    }
}

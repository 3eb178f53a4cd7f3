package org.imza.queue;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/**
 * Frees the mails of processes that died: their claims would otherwise last as long as the slowest mail server takes. Each
 * process says that it lives, and is taken for dead after a minute of silence. While the database is away all are silent,
 * so that only one that has got through twice in a row may judge the others: by then they had the chance to speak.
 */
@ApplicationScoped
class FreeingClaims {

    private static final String SPEAK = """
            insert into sender (id, seen_at) values (:process, now())
            on conflict (id) do update set seen_at = excluded.seen_at
            returning coalesce(old.seen_at > now() - interval '30 seconds', false)""";

    private static final String BURY = "delete from sender where seen_at < now() - interval '1 minute' returning id";

    private static final String FREE = """
            update mail set claimed_by = null, next_attempt_at = now()
            where state = 'QUEUED' and claimed_by = any (:dead)""";

    private final SenderProcess process;
    private final Sql sql;

    FreeingClaims(SenderProcess process, Sql sql) {
        this.process = process;
        this.sql = sql;
    }

    @Scheduled(every = "10s")
    @Transactional
    void free() {
        boolean steady =
                sql.of(SPEAK).bind("process", process.id()).first(Boolean.class).orElseThrow();
        if (!steady) {
            return;
        }
        List<UUID> dead = sql.of(BURY).list(UUID.class);
        if (!dead.isEmpty()) {
            sql.of(FREE).bind("dead", UUID.class, dead).update();
        }
    }
}

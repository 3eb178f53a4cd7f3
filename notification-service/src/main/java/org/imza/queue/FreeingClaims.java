package org.imza.queue;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Frees the mails of processes that died: their claims would otherwise last as long as the slowest mail server takes. Each
 * process says that it lives, and is taken for dead after a minute of silence. While the database is away all are silent,
 * so that only one that has got through twice in a row may judge the others: by then they had the chance to speak.
 */
@ApplicationScoped
class FreeingClaims {

    private static final String SPEAK = "insert into sender (id, seen_at) values (?1, now()) "
            + "on conflict (id) do update set seen_at = excluded.seen_at "
            + "returning coalesce(old.seen_at > now() - interval '30 seconds', false)";
    private static final String BURY = "delete from sender where seen_at < now() - interval '1 minute' returning id";
    private static final String FREE = "update mail set claimed_by = null, next_attempt_at = now() "
            + "where state = 'QUEUED' and claimed_by = any (?1)";

    private final SenderProcess process;
    private final Session session;

    FreeingClaims(SenderProcess process, Session session) {
        this.process = process;
        this.session = session;
    }

    @Scheduled(every = "10s")
    @Transactional
    void free() {
        boolean steady = session.createNativeQuery(SPEAK, Boolean.class)
                .setParameter(1, process.id())
                .getSingleResult();
        if (!steady) {
            return;
        }
        UUID[] dead =
                session.createNativeQuery(BURY, UUID.class).getResultList().toArray(UUID[]::new);
        if (dead.length > 0) {
            session.createNativeMutationQuery(FREE).setParameter(1, dead).executeUpdate();
        }
    }
}

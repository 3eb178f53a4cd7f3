package org.imza.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.junit.jupiter.api.Test;

/** What is known of a mail thirty days after its end. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ForgettingMailsIT {

    @Inject
    ForgettingMails forgetting;

    @Inject
    Database database;

    private final UUID ended = Ids.next();
    private final UUID lately = Ids.next();

    @Test
    void isNothingAnyMore() {
        noted(ended, 31);
        noted(lately, 29);
        QuarkusTransaction.requiringNew().run(forgetting::run);
        assertEquals(0, database.count("mail where id = ?", ended));
        assertEquals(1, database.count("mail where id = ?", lately));
        assertEquals(0, database.count("cancellation where about = ?", ended));
        assertEquals(1, database.count("cancellation where about = ?", lately));
    }

    /** A mail that was sent so many days ago, after it had waited for long, and a cancellation of then. */
    private void noted(UUID id, int daysAgo) {
        database.change(
                "insert into mail (id, kind, priority, about, language, queued_at, next_attempt_at, expires_at, state, "
                        + "finished_at) select ?, 'CONFIRMATION', 0, ?, 'en', t - interval '4 days', t, t, 'SENT', t "
                        + "from (select now() - make_interval(days => ?) t) past",
                id,
                new UUID(0, 0),
                daysAgo);
        database.change(
                "insert into cancellation (about, cancelled_at) values (?, now() - make_interval(days => ?))",
                id,
                daysAgo);
    }
}

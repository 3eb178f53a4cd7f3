package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imza.kit.sql.Sql;
import org.imza.suppression.AddressForgotten;

/**
 * Cancels what waits for somebody, destroys its key, and forgets how much they were sent. A mail that is being sent at
 * this moment goes out; should that attempt fail, there is no other.
 */
@ApplicationScoped
class ForgettingRecipient {

    private static final String CANCEL = """
            insert into cancellation (about, cancelled_at)
            select distinct about, cast(:now as timestamptz) from mail where recipient = :recipient and state = 'QUEUED'
            on conflict (about) do update set cancelled_at = excluded.cancelled_at""";

    private static final String CLOSE = """
            update mail set state = 'CANCELLED', finished_at = :now, about = '%s', wrapped_key = null, content = null,
                recipient = null, traceparent = null
            where id in (select id from mail where recipient = :recipient for update skip locked)""".formatted(new UUID(0, 0));

    private static final String FORGET_TURNS = "delete from recipient_turn where fingerprint = :recipient";

    private final Sql sql;
    private final Clock clock;

    ForgettingRecipient(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void forget(@Observes AddressForgotten address) {
        for (String statement : List.of(CANCEL, CLOSE, FORGET_TURNS)) {
            sql.of(statement)
                    .bind("recipient", address.fingerprint())
                    .bind("now", clock.instant())
                    .update();
        }
    }
}

package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Takes mails back that have become pointless. */
@ApplicationScoped
public class CancellingMails {

    private final Sql sql;
    private final Clock clock;

    CancellingMails(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * All about {@code about} that have not gone out. One that is being sent at this moment goes out; should that attempt
     * fail, there is no other.
     */
    public void cancel(UUID about) {
        sql.of("""
                        insert into cancellation (about, cancelled_at) values (:about, :now)
                        on conflict (about) do update set cancelled_at = excluded.cancelled_at""").bind("about", about).bind("now", clock.instant()).update();
    }
}

package org.imza.progress;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;
import org.imza.kit.sql.Sql;

/** The table {@code petition_announcement}: what the others were last told. */
@Singleton
class Announcements {

    private static final int MOST = 1_000;
    private static final String START = """
            insert into petition_announcement (petition_id, signatures, goal, announced_at)
            values (:petition, 0, :goal, :now)""";

    private static final String ANNOUNCE = """
            with due as (
                select c.petition_id, c.signatures, c.goal
                from petition_counter c join petition_announcement a using (petition_id)
                where (c.signatures, c.goal) <> (a.signatures, a.goal) and a.announced_at <= :latest
                limit :most)
            update petition_announcement a
            set signatures = due.signatures, goal = due.goal, announced_at = :now
            from due where a.petition_id = due.petition_id
            returning a.petition_id, a.signatures, a.goal
            """;

    private final Sql sql;
    private final Locks locks;

    Announcements(Sql sql, Locks locks) {
        this.sql = sql;
        this.locks = locks;
    }

    private record Row(UUID petitionId, long signatures, long goal) {}

    void start(UUID petitionId, long goal, Instant now) {
        sql.of(START)
                .bind("petition", petitionId)
                .bind("goal", goal)
                .bind("now", now)
                .update();
    }

    /** Whether this replica may announce; no other may until the transaction ends. */
    boolean lock() {
        return locks.tryHold(LockSpace.PROGRESS);
    }

    /** Notes and returns what changed for petitions last announced at or before {@code latest}. */
    List<Counted> due(Instant latest, Instant now) {
        return sql.of(ANNOUNCE).bind("latest", latest).bind("most", MOST).bind("now", now).list(Row.class).stream()
                .map(row -> new Counted(row.petitionId(), row.signatures(), row.goal(), now))
                .toList();
    }
}

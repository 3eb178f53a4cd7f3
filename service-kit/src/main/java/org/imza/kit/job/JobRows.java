package org.imza.kit.job;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.sql.Sql;
import org.imza.kit.sql.SqlStatement;

/** The table {@code job}. */
@Singleton
class JobRows {

    private static final String UNFINISHED = "state in ('QUEUED', 'RUNNING', 'PAUSED')";
    private static final String INSERT = """
            insert into job (id, kind, subject, state, total, actor, asked_at, moved_at)
            values (:id, :kind, :subject, 'QUEUED', :total, :actor, :now, :now)
            on conflict (kind, subject) where %s do nothing""".formatted(UNFINISHED);

    private static final String OTHER =
            "select id from job where kind = :kind and subject = :subject and " + UNFINISHED;

    private static final String SELECT = """
            select id, kind, subject, state, done, total, cursor, actor, failures, error, asked_at, started_at, moved_at
            from job""";
    private static final String ONE = SELECT + " where id = :id";
    /** A row that somebody else holds is left to them. */
    private static final String TAKE = ONE + " for update skip locked";

    private static final String HOLD = ONE + " for update";
    private static final String LIST = SELECT + " order by state in ('CANCELLED', 'DONE'), id desc limit :most";
    private static final String MOVE = """
            update job set state = :state, done = done + :done, total = coalesce(:total, total), cursor = :cursor,
                failures = 0, error = null, started_at = coalesce(started_at, :now), moved_at = :now
            where id = :id""";

    private static final String FAIL =
            "update job set state = :state, failures = failures + 1, error = :error where id = :id";
    private static final String CHANGE = "update job set state = :state, failures = 0, moved_at = :now where id = :id";
    private static final String FORGET = """
            delete from job where id in (
                select id from job where state in ('CANCELLED', 'DONE') and moved_at < :past limit :most)""";

    private final Sql sql;

    JobRows(Sql sql) {
        this.sql = sql;
    }

    /** The id of the new job, or of the unfinished one about the same subject. */
    UUID insert(String kind, UUID subject, Long total, UUID actor, Instant now) {
        while (true) {
            UUID id = Ids.next();
            SqlStatement insert = sql.of(INSERT)
                    .bind("id", id)
                    .bind("kind", kind)
                    .bind("subject", subject)
                    .bind("total", total)
                    .bind("actor", actor)
                    .bind("now", now);
            if (insert.update() == 1) {
                return id;
            }
            Optional<UUID> other =
                    sql.of(OTHER).bind("kind", kind).bind("subject", subject).first(UUID.class);
            // It may have ended in between.
            if (other.isPresent()) {
                return other.get();
            }
        }
    }

    /** The job, held until the transaction ends; none if somebody else holds it, or if there is none. */
    Optional<Job> take(UUID id) {
        return sql.of(TAKE).bind("id", id).first(Job.class);
    }

    /** The same, waiting while somebody else holds it. */
    Optional<Job> hold(UUID id) {
        return sql.of(HOLD).bind("id", id).first(Job.class);
    }

    Optional<Job> of(UUID id) {
        return sql.of(ONE).bind("id", id).first(Job.class);
    }

    /** {@code most} of them: those that are not over first, each the newest first. */
    List<Job> list(int most) {
        return sql.of(LIST).bind("most", most).list(Job.class);
    }

    void move(UUID id, Step step, Instant now) {
        sql.of(MOVE)
                .bind("id", id)
                .bind("state", step.last() ? JobState.DONE : JobState.RUNNING)
                .bind("done", step.done())
                .bind("total", step.total())
                .bind("cursor", step.cursor())
                .bind("now", now)
                .update();
    }

    void fail(UUID id, JobState state, String error) {
        sql.of(FAIL).bind("id", id).bind("state", state).bind("error", error).update();
    }

    void change(UUID id, JobState state, Instant now) {
        sql.of(CHANGE).bind("id", id).bind("state", state).bind("now", now).update();
    }

    /** How many of those over before {@code past} were deleted, {@code most} at once. */
    int forget(Instant past, int most) {
        return sql.of(FORGET).bind("past", past).bind("most", most).update();
    }
}

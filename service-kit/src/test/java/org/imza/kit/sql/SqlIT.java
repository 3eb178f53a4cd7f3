package org.imza.kit.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Statements take and give PostgreSQL's own types, and belong to the transaction that they are run in. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SqlIT {

    private static final String RECEIVE = "insert into inbox (event_id) values (:id)";

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    AfterCommit afterCommit;

    private final UUID id = Ids.next();
    private final List<String> followed = new ArrayList<>();

    private record Typed(
            UUID id,
            Instant happenedAt,
            byte[] sealed,
            DayOfWeek day,
            List<UUID> ids,
            List<String> words,
            Long total,
            UUID nobody,
            Instant never) {}

    @Test
    void takesAndGivesNativeTypes() {
        Instant at = Instant.parse("2026-11-25T13:00:00.123456Z");
        byte[] sealed = "ئىمزا".getBytes(StandardCharsets.UTF_8);
        Typed row = sql.of("""
                        select :id as id, :at as happened_at, :sealed as sealed, :day as day, :ids as ids, :words as words,
                            :total::bigint as total, :nobody::uuid as nobody, :never::timestamptz as never
                        where :at > now() - interval '1000 years' and :id = any (:ids)
                            and pg_typeof(:at)::text = 'timestamp with time zone'""")
                .bind("id", id)
                .bind("at", at)
                .bind("sealed", sealed)
                .bind("day", DayOfWeek.FRIDAY)
                .bind("ids", UUID.class, List.of(id))
                .bind("words", String.class, List.of("a,b", "\"c\""))
                .bind("total", null)
                .bind("nobody", null)
                .bind("never", null)
                .first(Typed.class)
                .orElseThrow();

        assertEquals(id, row.id());
        assertEquals(at, row.happenedAt());
        assertArrayEquals(sealed, row.sealed());
        assertEquals(DayOfWeek.FRIDAY, row.day());
        assertEquals(List.of(id), row.ids());
        assertEquals(List.of("a,b", "\"c\""), row.words());
        assertNull(row.total());
        assertNull(row.nobody());
        assertNull(row.never());
    }

    @Test
    void belongsToTheJtaTransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    assertEquals(1, sql.of(RECEIVE).bind("id", id).update());
                    afterCommit.run(() -> followed.add("never"));
                    assertTrue(received(), "sees its own");
                    throw new IllegalStateException("no");
                }));
        assertFalse(received());

        QuarkusTransaction.requiringNew().run(() -> {
            sql.of(RECEIVE).bind("id", id).update();
            afterCommit.run(() -> followed.add(received() ? "committed" : "too early"));
            assertEquals(List.of(), followed);
        });
        assertEquals(List.of("committed"), followed);
    }

    @Test
    void belongsToThePlainTransaction() throws SQLException {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(connection -> {
                    sql.of(RECEIVE).bind("id", id).update();
                    afterCommit.run(() -> followed.add("never"));
                    assertTrue(received(), "sees its own");
                    throw new IllegalStateException("no");
                }));
        assertFalse(received());

        transactions.run(connection -> {
            afterCommit.run(() -> followed.add(received() ? "committed" : "too early"));
            return sql.of(RECEIVE).bind("id", id).update();
        });
        assertEquals(List.of("committed"), followed);
    }

    @Test
    void runsAPlainTransactionAnewThatGotInAnothersWay() throws SQLException {
        List<Integer> attempts = new ArrayList<>();
        transactions.run(connection -> {
            attempts.add(attempts.size());
            afterCommit.run(() -> followed.add("once"));
            if (attempts.size() < 3) {
                sql.of("do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$")
                        .update();
            }
            return sql.of(RECEIVE).bind("id", id).update();
        });

        assertEquals(List.of(0, 1, 2), attempts);
        assertEquals(List.of("once"), followed, "nothing follows what was rolled back");
        assertTrue(received());
    }

    @Test
    void letsNothingFollowOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> afterCommit.run(() -> followed.add("never")));
        assertThrows(IllegalStateException.class, afterCommit::demand);
    }

    /** Jdbi would quote both the statement and what was bound. */
    @Test
    void saysNothingPersonalWhenItFails() {
        SqlFailure failure = assertThrows(
                SqlFailure.class,
                () -> sql.of("insert into inbox (event_id, received_at) values (:id, :email)")
                        .bind("id", id)
                        .bind("email", "tursun@imza.test")
                        .update());

        assertEquals("42804", failure.state());
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all, true));
        assertFalse(all.toString().contains("tursun"), all::toString);
        assertFalse(all.toString().contains("values"), all::toString);
    }

    private boolean received() {
        return sql.of("select from inbox where event_id = :id").bind("id", id).any();
    }
}

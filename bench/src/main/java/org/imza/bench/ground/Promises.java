package org.imza.bench.ground;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the service promised under load, held against the database: every signature it accepted is stored once, and the
 * count is the number of confirmed signatures, each of another person.
 */
public final class Promises {
    private static final String STORED = "select count(*) from signature";
    private static final String WRONG_COUNTS = """
            select count(*) from petition_counter c
            left join (
                select petition_id, count(*) as confirmed, count(%s fingerprint) as persons
                from signature where state = 2 group by petition_id) s using (petition_id)
            where c.signatures <> coalesce(s.confirmed, 0) or c.signatures <> coalesce(s.persons, 0)
            """;
    /** With more, telling persons apart takes longer than measuring; the table's unique index does it all along. */
    private static final long MOST_TO_TELL_APART = 3_000_000;

    private static final String COUNTED = "select coalesce(sum(signatures), 0) from petition_counter";

    private final Database database;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong confirmed = new AtomicLong();

    /** Takes what is stored already as accepted, and what is counted as confirmed. */
    public Promises(Database database) throws SQLException {
        this.database = database;
        this.accepted.set((long) database.number(STORED));
        this.confirmed.set((long) database.number(COUNTED));
    }

    /** So many were answered with 202, each for an address of its own. */
    public void accepted(long more) {
        accepted.addAndGet(more);
    }

    /** So many confirmations were answered as done, each of another signature. */
    public void confirmed(long more) {
        confirmed.addAndGet(more);
    }

    /** @throws Broken if the service did not keep one of them */
    public void check() throws SQLException {
        long stored = (long) database.number(STORED);
        demandAtLeast("signatures accepted", accepted.get(), "stored", stored);
        demandAtLeast("confirmations answered", confirmed.get(), "counted", (long) database.number(COUNTED));
        String distinct = stored > MOST_TO_TELL_APART ? "" : "distinct";
        long wrong = (long) database.number(WRONG_COUNTS.formatted(distinct));
        if (wrong > 0) {
            throw new Broken(wrong + " petitions have a count that is not the number of their confirmed signers");
        }
    }

    private static void demandAtLeast(String promise, long promised, String fact, long found) {
        if (found < promised) {
            throw new Broken("%d %s but only %d %s".formatted(promised, promise, found, fact));
        }
    }

    /** A promise that was not kept: whatever was measured is worth nothing. */
    public static final class Broken extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        public Broken(String what) {
            super("NOT CORRECT: " + what);
        }
    }
}

package org.imza.bench.signing;

import java.sql.SQLException;
import java.util.UUID;
import org.imza.bench.ground.Database;
import org.imza.local.Progress;

/** Confirmed signatures made by SQL, as large as real ones; nobody can read their signers. */
final class Crowd {
    private static final int AT_ONCE = 1_000_000;
    private static final String INSERT = """
            insert into signature (id, petition_id, fingerprint, sealed, country, language, name_visibility,
                keep_me_updated, shown, state, submitted_at, confirmed_at)
            select uuidv7(), ?, uuid_send(gen_random_uuid()), repeat('x', ?)::bytea, 'DE', 'en', 0,
                true, false, 2, now(), now()
            from generate_series(1, ?)
            """;
    private static final String COUNT = """
            update petition_counter set signatures = signatures + ?, goal = greatest(goal, signatures + ? + 1000000000)
            where petition_id = ?
            """;

    private Crowd() {}

    /** Adds so many to a petition, and to its count. */
    static void join(Database database, UUID petition, int signatures, int sealedBytes, Progress progress)
            throws SQLException {
        for (int done = 0; done < signatures; ) {
            int some = Math.min(AT_ONCE, signatures - done);
            database.execute(INSERT, petition, sealedBytes, some);
            database.execute(COUNT, (long) some, (long) some, petition);
            done += some;
            progress.say("  %,d of %,d signatures made".formatted(done, signatures));
        }
    }
}

package org.imza.bench.live;

import java.io.IOException;
import java.sql.SQLException;
import org.imza.bench.ground.Database;
import org.imza.bench.ground.Stage;

/** Transactions that a database committed, counted from another one so that asking does not count. */
final class Commits {
    private static final String COMMITS = "select xact_commit from pg_stat_database where datname = ?";
    /** PostgreSQL tells what a connection did a second later at most. */
    private static final int MILLIS_UNTIL_TOLD = 1_500;

    private static final double MILLIS = 1_000;
    private static final double NANOS = 1e9;

    private final Database superuser;
    private final String database;

    Commits(Stage stage) throws IOException {
        this.superuser = stage.ground().asSuperuser("postgres");
        this.database = stage.database().name();
    }

    /** How many a second there are, watched for so long. */
    double perSecond(int seconds) throws SQLException, InterruptedException {
        Thread.sleep(MILLIS_UNTIL_TOLD);
        double before = superuser.number(COMMITS, database);
        long begin = System.nanoTime();
        Thread.sleep((long) (seconds * MILLIS));
        double after = superuser.number(COMMITS, database);
        return (after - before) / ((System.nanoTime() - begin) / NANOS);
    }
}

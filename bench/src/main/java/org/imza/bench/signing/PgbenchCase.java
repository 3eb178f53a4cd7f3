package org.imza.bench.signing;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Database;
import org.imza.bench.ground.Organizer;
import org.imza.bench.ground.Petition;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Pgbench;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;

/** Signing over HTTP against what PostgreSQL does by itself if it is handed one signature at a time. */
public final class PgbenchCase implements Case {
    private static final int CONNECTIONS = 256;
    private static final String PLAIN = "plain";

    private final String what;
    private final Script script;
    private final double goal;

    private PgbenchCase(String what, Script script, double goal) {
        this.what = what;
        this.script = script;
        this.goal = goal;
    }

    /** What pgbench does each time, on a petition; sizes are taken from what was signed. */
    @FunctionalInterface
    private interface Script {
        String of(Database signed, UUID petition) throws SQLException;
    }

    public static Case transaction() {
        return new PgbenchCase("transaction", PgbenchScripts::transaction, 8);
    }

    public static Case insert() {
        return new PgbenchCase("insert", PgbenchScripts::insert, 1);
    }

    @Override
    public String name() {
        return "sign-vs-pgbench-" + what;
    }

    @Override
    public String about() {
        return what.equals("insert")
                ? "signatures/s over HTTP, 256 connections ÷ pgbench inserting only the signature's row, best of 1 to 64 clients"
                : "signatures/s over HTTP, 256 connections ÷ pgbench with signature, event and counter in a"
                        + " transaction, best of 1 to 64";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        // Without a broker, so that the events stay whose size is wanted.
        try (Stage stage = Stage.open(settings, false, 1, PLAIN)) {
            Signers signers = new Signers(stage, "s", stage.petitions());
            signers.sign(stage.service(), CONNECTIONS, settings.seconds());
            Pgbench pgbench = plain(stage);
            Findings findings = new Comparison(
                            new Side("the service", seconds -> signers.sign(stage.service(), CONNECTIONS, seconds)),
                            new Side(
                                    "pgbench, " + what, seconds -> Sample.of(Signers.RATE, pgbench.perSecond(seconds))),
                            Figure.ratio("signatures/s", Signers.RATE, Goal.atLeast(goal)))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
            return new Findings(
                    findings.a(), findings.b() + ", " + pgbench.clients() + " clients", findings.outcomes());
        }
    }

    /** The same tables and indexes in a database of its own, made by the service's own migrations. */
    private Pgbench plain(Stage stage) throws Exception {
        Database database = stage.ground().database(PLAIN);
        Service service = stage.ground().start(PLAIN, database, Map.of());
        Petition petition = Organizer.publish(stage.ground(), service, 1).getFirst();
        service.stop();
        database.execute("update petition_counter set goal = 1000000000000");
        return new Pgbench(database, stage.ground().work(), script.of(stage.database(), petition.id()));
    }
}

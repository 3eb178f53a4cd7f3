package org.imza.bench.signing;

import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Database;
import org.imza.bench.ground.Stage;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;

/** How much a signature takes on disk once it is confirmed. */
public final class BytesCase implements Case {
    private static final int SIGNATURES = 50_000;
    private static final double BYTES = 600;

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public String about() {
        return "bytes on disk per confirmed signature, indexes included";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Stage stage = Stage.open(settings)) {
            settings.progress().say("  signing and confirming " + SIGNATURES);
            new Confirmers(stage).fill(SIGNATURES);
            Database database = stage.database();
            database.execute("vacuum signature");
            double rows = database.number("select count(*) from signature");
            Sample sample = Sample.of("all", database.number("select pg_total_relation_size('signature')") / rows)
                    .and("table", database.number("select pg_relation_size('signature')") / rows)
                    .and("indexes", database.number("select pg_indexes_size('signature')") / rows);
            return Findings.once(
                    "%,.0f signatures, signed and confirmed over HTTP".formatted(rows),
                    sample,
                    Figure.ofA("bytes in all", "all", Goal.atMost(BYTES)),
                    Figure.ofA("of the table", "table", Goal.none()),
                    Figure.ofA("of its indexes", "indexes", Goal.none()));
        }
    }
}

package org.imza.bench.signing;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Database;
import org.imza.bench.ground.Organizer;
import org.imza.bench.ground.Petition;
import org.imza.bench.ground.Promises;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Wrk;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;
import org.imza.local.Trouble;

/** A petition that ten million have signed against one that a thousand have; each in a database of its own. */
public final class TenMillionCase implements Case {
    private static final int FEW = 1_000;
    private static final int CONNECTIONS = 64;
    private static final int SEALED_BYTES = 110;
    /** Rows, indexes, and what PostgreSQL writes ahead. */
    private static final long BYTES_PER_ROW = 900;

    private static final String FEW_DATABASE = "few";
    private static final String COUNT_MILLIS = "count";
    private static final String SQL_MILLIS = "sql";
    private static final double OF_FEW = 0.9;
    /** "The same time", but for noise. */
    private static final double SAME = 1.2;

    private static final int READS = 500;
    private static final double NANOS_IN_MILLI = 1e6;

    @Override
    public String name() {
        return "ten-million";
    }

    @Override
    public String about() {
        return "signatures/s at 10 million signatures on one petition ÷ at 1 thousand, and the time to read the count";
    }

    /** A petition on a service of its own. */
    private record Place(Service service, Petition petition, Signers signers) {}

    @Override
    public Findings run(Settings settings) throws Exception {
        long free = Files.getFileStore(settings.root()).getUsableSpace();
        if (free < settings.rows() * BYTES_PER_ROW) {
            throw new Trouble("The disk has too little room for " + settings.rows() + " signatures; try --rows.");
        }
        try (Stage stage = Stage.open(settings, settings.broker(), 1, FEW_DATABASE)) {
            Database database = stage.ground().database(FEW_DATABASE);
            Service other = stage.ground().start(FEW_DATABASE, database, Map.of());
            Petition small = Organizer.publish(stage.ground(), other, 1).getFirst();
            Crowd.join(database, small.id(), FEW, SEALED_BYTES, settings.progress());
            Crowd.join(stage.database(), stage.petition().id(), settings.rows(), SEALED_BYTES, settings.progress());
            stage.ground().asSuperuser("petition").execute("vacuum analyze signature");
            Place many = place(stage, "many", stage.service(), stage.petition());
            Place few = place(stage, FEW_DATABASE, other, small);
            Wrk wrk = new Wrk(stage.ground().work());
            return new Comparison(
                            new Side("%,d signatures".formatted(settings.rows()), s -> measured(many, wrk, s)),
                            new Side("%,d signatures".formatted(FEW), s -> measured(few, wrk, s)),
                            Figure.ratio("signatures/s", Signers.RATE, Goal.atLeast(OF_FEW)),
                            Figure.ratio("ms to read the count over HTTP, p50", COUNT_MILLIS, Goal.atMost(SAME)),
                            Figure.ratio("ms to read the count by SQL", SQL_MILLIS, Goal.atMost(SAME)),
                            Figure.ofA("p99 ms of a signature", Signers.P99, Goal.none()))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }

    private static Place place(Stage stage, String name, Service service, Petition petition) throws Exception {
        Promises promises = new Promises(service.database());
        return new Place(service, petition, new Signers(stage.ground(), name, List.of(petition), promises));
    }

    private static Sample measured(Place place, Wrk wrk, int seconds) throws Exception {
        Sample signing = place.signers().sign(place.service(), CONNECTIONS, seconds);
        String path = "/api/petitions/" + place.petition().slug() + "/progress";
        double http = wrk.get(place.service().http().resolve(path), 2, 1).p50(); // One for each of its threads.
        return signing.and(COUNT_MILLIS, http).and(SQL_MILLIS, readBySql(place));
    }

    private static double readBySql(Place place) throws Exception {
        try (var connection = place.service().database().connect();
                var select =
                        connection.prepareStatement("select signatures from petition_counter where petition_id = ?")) {
            select.setObject(1, place.petition().id());
            long begin = 0;
            // The first half only warms up.
            for (int i = 0; i < 2 * READS; i++) {
                begin = i == READS ? System.nanoTime() : begin;
                select.executeQuery().close();
            }
            return (System.nanoTime() - begin) / NANOS_IN_MILLI / READS;
        }
    }
}

package org.imza.bench.signing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.imza.bench.ground.Database;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Wrk;
import org.imza.bench.load.WrkOutput;
import org.imza.bench.measure.Sample;

/** People who press the button of the link in their mail, each of them once. */
final class Confirmers {
    private static final String PENDING = "select id from signature where petition_id = ? and state = 1 limit ?";
    private static final int CONNECTIONS_TO_SIGN = 256;
    private static final int SECONDS_TO_SIGN = 5;
    /** More links than will be followed, as nobody knows how many will. */
    private static final double SPARE = 1.5;
    /** By how much one of wrk's threads may get ahead of the other: then its half of the links is used up. */
    private static final double UNEVEN = 0.2;

    private final Stage stage;
    private final Signers signers;
    private final Wrk wrk;
    private final ConfirmTokens tokens;
    private final Path file;

    Confirmers(Stage stage) throws Exception {
        this.stage = stage;
        this.signers = new Signers(stage, "c", List.of(stage.petition()));
        this.wrk = new Wrk(stage.ground().work());
        this.file = stage.ground().work().resolve("tokens");
        this.tokens = ConfirmTokens.of(stage);
    }

    private Database database() {
        return stage.database();
    }

    /** Confirms for some seconds. {@code expected} is a guess of how many a second; too low a one costs a repetition. */
    Sample confirm(Service service, int connections, int seconds, double expected) throws Exception {
        int links = (int) (seconds * expected * SPARE) + 1_000;
        prepare(links);
        WrkOutput output = wrk.script("confirm.lua", service.http(), connections, seconds, file.toString());
        stage.promises().confirmed(output.succeeded());
        stage.promises().check();
        if (output.succeeded() >= links * (1 - UNEVEN)) {
            return confirm(service, connections, seconds, 2 * expected);
        }
        if (output.failed() + output.socketErrors() > 0) {
            throw new IllegalStateException("%d confirmations were refused, and %d connections failed"
                    .formatted(output.failed(), output.socketErrors()));
        }
        return Sample.of(Signers.RATE, output.perSecond())
                .and(Signers.P50, output.p50())
                .and(Signers.P99, output.p99());
    }

    /** Leaves links to confirm so many signatures; people sign first if there are not enough. */
    private void prepare(int links) throws Exception {
        List<UUID> pending = pending(links);
        while (pending.size() < links) {
            signers.sign(stage.service(), CONNECTIONS_TO_SIGN, SECONDS_TO_SIGN);
            pending = pending(links);
        }
        Files.write(file, pending.stream().map(tokens::of).toList());
    }

    private List<UUID> pending(int most) throws Exception {
        return database().column(UUID.class, PENDING, stage.petition().id(), most);
    }

    /** Lets at least so many sign, and all of them confirm. */
    void fill(int signatures) throws Exception {
        while (database().number("select count(*) from signature") < signatures) {
            signers.sign(stage.service(), CONNECTIONS_TO_SIGN, SECONDS_TO_SIGN);
        }
        for (List<UUID> rest = pending(signatures); !rest.isEmpty(); rest = pending(signatures)) {
            Files.write(file, rest.stream().map(tokens::of).toList());
            WrkOutput output = wrk.script(
                    "confirm.lua", stage.service().http(), CONNECTIONS_TO_SIGN, SECONDS_TO_SIGN, file.toString());
            stage.promises().confirmed(output.succeeded());
        }
        stage.promises().check();
    }
}

package org.imza.bench.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imza.bench.ground.Ground;
import org.imza.bench.ground.Petition;
import org.imza.bench.ground.Promises;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Wrk;
import org.imza.bench.load.WrkOutput;
import org.imza.bench.measure.Sample;

/** People who sign, each of them once, over so many connections as they are let. */
public final class Signers {
    public static final String RATE = "rate";
    public static final String P50 = "p50";
    public static final String P99 = "p99";

    /** So many in a thousand may be refused by a service that nobody overloads. */
    private static final double TOLERATED = 0.001;

    private final Wrk wrk;
    private final String name;
    private final Path paths;
    private final Promises promises;
    private int runs;

    /** @param name tells these signers from others on the same petitions */
    public Signers(Stage stage, String name, List<Petition> petitions) throws IOException {
        this(stage.ground(), name, petitions, stage.promises());
    }

    public Signers(Ground ground, String name, List<Petition> petitions, Promises promises) throws IOException {
        this.wrk = new Wrk(ground.work());
        this.name = name;
        this.paths = Files.write(
                ground.work().resolve(name + ".paths"),
                petitions.stream().map(Petition::signaturesPath).toList());
        this.promises = promises;
    }

    /** Signs for some seconds, and sees to it that what was accepted is stored. */
    public Sample sign(Service service, int connections, int seconds) throws Exception {
        String run = name + runs++;
        WrkOutput output = wrk.script("sign.lua", service.http(), connections, seconds, run, paths.toString());
        promises.accepted(output.succeeded());
        promises.check();
        if (output.failed() + output.socketErrors() > output.requests() * TOLERATED) {
            throw new IllegalStateException("%d of %d signatures were refused, and %d connections failed"
                    .formatted(output.failed(), output.requests(), output.socketErrors()));
        }
        double rate = output.perSecond() * output.succeeded() / output.requests();
        return Sample.of(RATE, rate).and(P50, output.p50()).and(P99, output.p99());
    }
}

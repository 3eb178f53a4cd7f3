package org.imza.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Program;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;
import org.imza.local.Trouble;

/** From the start of the process until it says it is ready, with the cache of JEP 514 and without. */
public final class StartCase implements Case {
    private static final String SECONDS = "seconds";
    private static final String CACHE = "app.aot";
    private static final double OF_UNCACHED = 0.5;
    private static final int MILLIS_BETWEEN_PROBES = 5;
    private static final double NANOS = 1e9;
    private static final long PATIENCE = 60_000_000_000L;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "seconds from start to ready with the AOT cache ÷ without";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        Path cache = Program.PETITION.application(settings.root()).resolve(CACHE);
        if (!Files.exists(cache)) {
            throw new Trouble("There is no " + cache + ": the package step made no AOT cache.");
        }
        // Its database is there and migrated: what is measured is another replica, or the next day.
        try (Stage stage = Stage.open(settings)) {
            stage.service().stop();
            Service cached = prepared(stage, "cached", "-XX:AOTCache=" + CACHE);
            Service plain = prepared(stage, "plain", "-XX:AOTMode=off");
            return new Comparison(
                            new Side("with -XX:AOTCache=app.aot", any -> started(cached)),
                            new Side("without", any -> started(plain)),
                            Figure.ratio("seconds to ready", SECONDS, Goal.atMost(OF_UNCACHED)))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }

    private static Service prepared(Stage stage, String name, String flag) {
        return stage.ground().prepare(name, stage.database(), Map.of(), flag);
    }

    private static Sample started(Service service) throws Exception {
        long begin = System.nanoTime();
        service.start();
        while (!answers(service)) {
            if (System.nanoTime() - begin > PATIENCE) {
                throw new IllegalStateException("it does not start");
            }
            Thread.sleep(MILLIS_BETWEEN_PROBES);
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        service.stop();
        return Sample.of(SECONDS, seconds);
    }

    private static boolean answers(Service service) {
        try {
            return service.ready();
        } catch (IOException notYet) {
            return false;
        }
    }
}

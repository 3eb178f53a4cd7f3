package org.imza.bench.signing;

import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Side;

/** Signing in batches against signing one by one. */
public final class SignCase implements Case {
    private static final double TIMES_ONE_BY_ONE = 10;
    private static final double P99_MILLIS = 50;

    private final String name;
    private final int connections;

    public SignCase(String name, int connections) {
        this.name = name;
        this.connections = connections;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String about() {
        return "signatures/s at %d connections ÷ the same service with one transaction per request"
                .formatted(connections);
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Stage stage = Stage.open(settings)) {
            Service single = stage.beside("one-by-one", Variants.ONE_BY_ONE);
            Signers signers = new Signers(stage, "s", stage.petitions());
            return new Comparison(
                            new Side("the service", seconds -> signers.sign(stage.service(), connections, seconds)),
                            new Side("one by one", seconds -> signers.sign(single, connections, seconds)),
                            figures())
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }

    private Figure[] figures() {
        Goal latency = connections > 64 ? Goal.none() : Goal.atMost(P99_MILLIS);
        return new Figure[] {
            Figure.ratio("signatures/s", Signers.RATE, Goal.atLeast(TIMES_ONE_BY_ONE)),
            Figure.ofA("p50 ms", Signers.P50, Goal.none()),
            Figure.ofA("p99 ms", Signers.P99, latency)
        };
    }
}

package org.imza.bench.signing;

import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;

/** Confirming in batches against confirming one by one: each time the petition's counter is updated. */
public final class ConfirmCase implements Case {
    private static final double TIMES_ONE_BY_ONE = 10;

    private final String name;
    private final int connections;

    /** Confirmations a second at first; then as many as there were the last time. */
    private double expectedOfBatches = 5_000;

    private double expectedOfSingles = 1_000;

    public ConfirmCase(String name, int connections) {
        this.name = name;
        this.connections = connections;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String about() {
        return "confirmations/s at %d connections ÷ the same service with one transaction and counter update each"
                .formatted(connections);
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Stage stage = Stage.open(settings)) {
            Service single = stage.beside("one-by-one", Variants.ONE_BY_ONE);
            Confirmers confirmers = new Confirmers(stage);
            Side batches = new Side("the service", seconds -> {
                Sample sample = confirmers.confirm(stage.service(), connections, seconds, expectedOfBatches);
                expectedOfBatches = sample.get(Signers.RATE);
                return sample;
            });
            Side singles = new Side("one by one", seconds -> {
                Sample sample = confirmers.confirm(single, connections, seconds, expectedOfSingles);
                expectedOfSingles = sample.get(Signers.RATE);
                return sample;
            });
            return new Comparison(
                            batches,
                            singles,
                            Figure.ratio("confirmations/s", Signers.RATE, Goal.atLeast(TIMES_ONE_BY_ONE)),
                            Figure.ofA("p50 ms", Signers.P50, Goal.none()),
                            Figure.ofA("p99 ms", Signers.P99, Goal.none()))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }
}

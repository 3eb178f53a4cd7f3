package org.imza.bench.signing;

import java.util.List;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Stage;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Side;

/** Everybody on one petition against everybody on another one: a viral petition must not be the slow one. */
public final class SpreadCase implements Case {
    private static final int CONNECTIONS = 64;
    private static final int PETITIONS = 1_000;
    private static final double OF_SPREAD = 0.9;

    @Override
    public String name() {
        return "spread";
    }

    @Override
    public String about() {
        return "signatures/s on one petition ÷ spread over 1,000 petitions";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Stage stage = Stage.open(settings, settings.broker(), PETITIONS)) {
            Signers one = new Signers(stage, "one", List.of(stage.petition()));
            Signers spread = new Signers(stage, "spread", stage.petitions());
            return new Comparison(
                            new Side("one petition", seconds -> one.sign(stage.service(), CONNECTIONS, seconds)),
                            new Side("1,000 petitions", seconds -> spread.sign(stage.service(), CONNECTIONS, seconds)),
                            Figure.ratio("signatures/s", Signers.RATE, Goal.atLeast(OF_SPREAD)),
                            Figure.ofA("p99 ms", Signers.P99, Goal.none()))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }
}

package org.imza.bench.live;

import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Streams;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;
import org.imza.bench.signing.Signers;
import org.imza.bench.signing.Trickle;

/** Signing while ten thousand watch the count move, against signing while nobody does. */
public final class ViewersCase implements Case {
    private static final int VIEWERS = 10_000;
    private static final int CONNECTIONS = 64;
    private static final double OF_UNWATCHED = 0.9;
    /** "Unchanged", but for what the statistics of PostgreSQL are late with. */
    private static final double SAME = 1.1;

    /** Seconds after which all that the service does by itself has been done at least twice. */
    private static final int LONGEST_PERIOD = 10;

    private static final String AT_REST = "transactions";
    private static final String MESSAGES = "messages";

    @Override
    public String name() {
        return "viewers";
    }

    @Override
    public String about() {
        return "signatures/s, and the database's transactions/s, with 10,000 viewers of live progress ÷ without";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Stage stage = Stage.open(settings)) {
            Signers signers = new Signers(stage, "s", stage.petitions());
            Commits commits = new Commits(stage);
            Trickle trickle = new Trickle(stage, signers);
            String path = "/api/petitions/" + stage.petition().slug() + "/progress/events";
            Side watched = new Side("with 10,000 viewers", seconds -> {
                try (Streams streams = new Streams(stage.service().http(), path, VIEWERS)) {
                    double atRest = commits.perSecond(Math.max(seconds, LONGEST_PERIOD));
                    long before = streams.messages();
                    Sample sample = trickle.during(() -> signers.sign(stage.service(), CONNECTIONS, seconds));
                    if (streams.broken() > 0) {
                        throw new IllegalStateException(streams.broken() + " streams ended");
                    }
                    return sample.and(AT_REST, atRest).and(MESSAGES, (double) (streams.messages() - before) / seconds);
                }
            });
            Side unwatched = new Side("without viewers", seconds -> {
                double atRest;
                try (Streams one = new Streams(stage.service().http(), path, 1)) {
                    atRest = commits.perSecond(Math.max(seconds, LONGEST_PERIOD));
                }
                return trickle.during(() -> signers.sign(stage.service(), CONNECTIONS, seconds))
                        .and(AT_REST, atRest);
            });
            return new Comparison(
                            watched,
                            unwatched,
                            Figure.ratio("signatures/s", Signers.RATE, Goal.atLeast(OF_UNWATCHED)),
                            Figure.ratio("database transactions/s at rest (B: one viewer)", AT_REST, Goal.atMost(SAME)),
                            Figure.ofA("messages/s to viewers", MESSAGES, Goal.none()),
                            Figure.ofA("p99 ms of a signature", Signers.P99, Goal.none()))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }
}

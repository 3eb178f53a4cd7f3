package org.imza.bench.signing;

import java.io.IOException;
import java.sql.SQLException;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Cores;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Answers;
import org.imza.bench.load.Callers;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;

/** Three times as many want to sign as can: those it can serve are served, the others are told so at once. */
public final class OverloadCase implements Case {
    private static final int TIMES = 3;
    /** As many as keep it busy. */
    private static final int AT_PEAK = 256;
    /** More than it lets wait, or nobody would ever be refused. */
    private static final int AT_OVERLOAD = 8_000;

    private static final int ACCEPTED = 202;
    private static final int REFUSED = 503;
    private static final double OF_PEAK = 0.9;
    private static final double REFUSAL_MILLIS = 50;

    private double peak;
    private int runs;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public String about() {
        return "signatures/s served while three times the peak is offered ÷ the peak";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Cores cores = Cores.leaveTheLast();
                Stage stage = Stage.open(settings)) {
            cores.client();
            settings.progress().say("  finding the peak");
            atPeak(stage, 2 * settings.seconds());
            return new Comparison(
                            new Side("offered three times the peak, open loop", seconds -> overloaded(stage, seconds)),
                            new Side("the peak, " + AT_PEAK + " connections, closed loop", s -> atPeak(stage, s)),
                            Figure.ratio("signatures/s", Signers.RATE, Goal.atLeast(OF_PEAK)),
                            Figure.ofA("offered/s", "offered", Goal.none()),
                            Figure.ofA("refused/s", "refused", Goal.none()),
                            Figure.ofA("p50 ms of a refusal", "p50 refused", Goal.none()),
                            Figure.ofA("p99 ms of a refusal", "p99 refused", Goal.atMost(REFUSAL_MILLIS)),
                            Figure.ofA("p99 ms of a signature", Signers.P99, Goal.none()),
                            Figure.ofA("due but not sent/s", "unsent", Goal.none()))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }

    private Sample atPeak(Stage stage, int seconds) throws IOException, SQLException {
        try (Callers callers = callers(stage, AT_PEAK)) {
            Answers answers = callers.call(seconds);
            check(stage, answers);
            peak = answers.perSecond(ACCEPTED);
            return Sample.of(Signers.RATE, peak).and(Signers.P99, answers.percentile(ACCEPTED, 99));
        }
    }

    private Sample overloaded(Stage stage, int seconds) throws IOException, SQLException {
        try (Callers callers = callers(stage, AT_OVERLOAD)) {
            double offered = TIMES * peak;
            Answers answers = callers.call(offered, seconds);
            check(stage, answers);
            return Sample.of(Signers.RATE, answers.perSecond(ACCEPTED))
                    .and("offered", offered)
                    .and("refused", answers.perSecond(REFUSED))
                    .and("unsent", (double) answers.unsent() / seconds)
                    .and("p50 refused", answers.percentile(REFUSED, 50))
                    .and("p99 refused", answers.percentile(REFUSED, 99))
                    .and(Signers.P99, answers.percentile(ACCEPTED, 99));
        }
    }

    private Callers callers(Stage stage, int connections) throws IOException {
        String run = "o%03d".formatted(runs++);
        return new Callers(
                stage.service().http(),
                connections,
                new SignRequests(stage.service().http(), stage.petition(), run));
    }

    private static void check(Stage stage, Answers answers) throws SQLException {
        stage.promises().accepted(answers.count(ACCEPTED));
        stage.promises().check();
        if (answers.others(ACCEPTED, REFUSED) + answers.broken() > 0) {
            throw new IllegalStateException("%d answers were neither 202 nor 503, and %d connections broke"
                    .formatted(answers.others(ACCEPTED, REFUSED), answers.broken()));
        }
    }
}

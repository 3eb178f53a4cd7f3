package org.imza.bench.relay;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Service;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Answers;
import org.imza.bench.load.Callers;
import org.imza.bench.load.Latencies;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;
import org.imza.bench.signing.SignRequests;
import org.imza.bench.signing.Signers;
import org.imza.event.Topic;

/** The outbox's relay against what Kafka's own tool gets into the same topic. */
public final class RelayCase implements Case {
    private static final int EVENTS = 200_000;
    /** So many that a batch, and with it an outbox row, holds about 128. */
    private static final int CONNECTIONS_TO_FILL = 128;

    private static final int OFFERED = 2_000;
    private static final int CONNECTIONS = 512;
    private static final int ACCEPTED = 202;
    private static final double OF_PERF_TEST = 0.3;
    private static final double P99_MILLIS = 100;
    private static final String RATE = "events";
    private static final String P50 = "p50";
    private static final String P99 = "p99";

    private int runs;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String about() {
        return "events/s from the outbox to Kafka ÷ kafka-producer-perf-test, and how late they come at 2,000/s";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Stage stage = Stage.open(settings, false, 1)) {
            Backlog backlog = backlog(stage, settings.seconds());
            stage.service().stop();
            String broker = stage.ground().startBroker();
            Service service = stage.ground().start("relaying", stage.database(), Map.of());
            backlog.awaitEmpty();
            int bytes = (int) stage.database()
                    .number("select sum(octet_length(events)) / (select count(*) from signature) from outbox_kept");
            Findings late = Comparison.alone(
                            new Side("", seconds -> lateness(stage, service, broker, seconds)),
                            Figure.ofA("ms from transaction to consumer, p50", P50, Goal.none()),
                            Figure.ofA("ms from transaction to consumer, p99", P99, Goal.atMost(P99_MILLIS)))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
            return new Comparison(
                            new Side(
                                    "the relay, with %,d events of %d bytes waiting".formatted(backlog.events(), bytes),
                                    any -> Sample.of(RATE, backlog.drained())),
                            new Side(
                                    "kafka-producer-perf-test, records of that size, acks=all, lz4",
                                    any -> perfTest(broker, backlog.events(), bytes)),
                            Figure.ratio("events/s", RATE, Goal.atLeast(OF_PERF_TEST)))
                    .run(settings.rounds(), settings.seconds(), settings.progress())
                    .and(late);
        }
    }

    private static Backlog backlog(Stage stage, int seconds) throws Exception {
        new Signers(stage, "s", stage.petitions()).sign(stage.service(), CONNECTIONS_TO_FILL, seconds);
        int written = (int) stage.database().number("select count(*) from signature");
        return new Backlog(stage.database(), written, EVENTS);
    }

    private static Sample perfTest(String broker, int records, int bytes) throws Exception {
        return Sample.of(RATE, PerfTest.perSecond(broker, Topic.SIGNATURE_EVENTS.topicName(), records, bytes));
    }

    private Sample lateness(Stage stage, Service service, String broker, int seconds)
            throws IOException, InterruptedException, SQLException {
        SignRequests requests = new SignRequests(service.http(), stage.petition(), "r%03d".formatted(runs++));
        try (Listener listener = new Listener(broker, Topic.SIGNATURE_EVENTS.topicName());
                Callers callers = new Callers(service.http(), CONNECTIONS, requests)) {
            Answers answers = callers.call(OFFERED, seconds);
            stage.promises().accepted(answers.count(ACCEPTED));
            stage.promises().check();
            Latencies ages = listener.ages(answers.count(ACCEPTED));
            if (ages.count() < answers.count(ACCEPTED)) {
                throw new IllegalStateException(
                        "%d were accepted and %d events came".formatted(answers.count(ACCEPTED), ages.count()));
            }
            return Sample.of(P50, ages.percentile(50)).and(P99, ages.percentile(99));
        }
    }
}

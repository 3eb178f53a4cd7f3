package org.imza.bench.mails;

import java.util.Map;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Ground;
import org.imza.bench.ground.Program;
import org.imza.bench.ground.Service;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Side;

/** Mails that a notification-service sends because people signed, against a mail client that only sends. */
public final class MailsCase implements Case {
    private static final String DATABASE = "notification";

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public String about() {
        return "mails/s from the event to the mail server ÷ the same mails from a client that does nothing else";
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Ground ground = Ground.open(settings.root(), settings.progress(), DATABASE);
                Sink sink = new Sink(ground.freePort())) {
            String broker = ground.startBroker();
            Service service = ground.start(Program.NOTIFICATION, DATABASE, ground.database(DATABASE), mailingTo(sink));
            try (Submissions submissions = new Submissions(ground.keys(), broker)) {
                Mailings mailings = new Mailings(ground, service, sink, submissions);
                return new Comparison(
                                new Side(
                                        "notification-service, from the event to the note that it is sent",
                                        mailings::ofService),
                                new Side(
                                        "the same mail from a client that does nothing else, %d connections"
                                                .formatted(Mailings.CONNECTIONS),
                                        mailings::ofPlainClient),
                                Figure.ratio("mails/s", Mailings.RATE, Goal.none()),
                                Figure.ofA("ms of a processor for a mail, the service", Mailings.SERVICE, Goal.none()),
                                Figure.ofA(
                                        "ms of a processor for a mail, PostgreSQL", Mailings.POSTGRESQL, Goal.none()))
                        .run(settings.rounds(), settings.seconds(), settings.progress());
            }
        }
    }

    private static Map<String, String> mailingTo(Sink sink) {
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(sink.port()),
                "quarkus.mailer.start-tls", "DISABLED",
                "quarkus.mailer.from", "Imza <imza@example.org>");
    }
}

package org.imza.bench.mails;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imza.bench.ground.Database;
import org.imza.bench.ground.Ground;
import org.imza.bench.ground.Promises;
import org.imza.bench.ground.Service;
import org.imza.bench.measure.Sample;

/** Sends so many mails that it takes the wished time, and sees that everybody got one. */
final class Mailings {
    static final String RATE = "mails";
    static final String SERVICE = "service";
    static final String POSTGRESQL = "postgresql";
    /** As many as notification-service has senders ({@code imza.mailing.senders}). */
    static final int CONNECTIONS = 8;

    private static final String QUEUED = "select count(*) from mail where state = 'QUEUED'";
    private static final String SENT = "select count(*) from mail where state = 'SENT'";
    private static final String ALL = "select count(*) from mail";
    private static final int FEWEST = 200;
    private static final int MILLIS_BETWEEN_LOOKS = 20;
    private static final long PATIENCE = 20_000_000_000L;
    private static final double MILLION = 1e6;

    private final Ground ground;
    private final Service service;
    private final Sink sink;
    private final Submissions submissions;
    private int measurements;
    private long told;
    private String example;
    /** Mails a second at first; then as many as there were the last time. */
    private double expectedOfService = 200;

    private double expectedOfPlainClient = 5_000;

    Mailings(Ground ground, Service service, Sink sink, Submissions submissions) {
        this.ground = ground;
        this.service = service;
        this.sink = sink;
        this.submissions = submissions;
    }

    /** People sign, and the service mails them. */
    Sample ofService(int seconds) throws Exception {
        String name = "signer-" + measurements++;
        int people = number(seconds, expectedOfService);
        List<ProducerRecord<byte[], byte[]>> events = submissions.make(name, people);
        Arrivals arrivals = sink.expect(people);
        Duration before = service.processorTime();
        Duration databaseBefore = ground.databaseProcessorTime();
        submissions.tell(events);
        arrivals.await();
        awaitEmptyQueue(service.database());
        Duration taken = service.processorTime().minus(before);
        Duration databaseTaken = ground.databaseProcessorTime().minus(databaseBefore);
        told += people;
        check(name, people, arrivals);
        example = arrivals.example();
        expectedOfService = arrivals.perSecond();
        return Sample.of(RATE, arrivals.perSecond())
                .and(SERVICE, taken.toNanos() / MILLION / people)
                .and(POSTGRESQL, databaseTaken.toNanos() / MILLION / people);
    }

    /** What the same bytes take without Imza. */
    Sample ofPlainClient(int seconds) throws Exception {
        String name = "plain-" + measurements++;
        int mails = number(seconds, expectedOfPlainClient);
        Arrivals arrivals = sink.expect(mails);
        new PlainClient(sink.port(), CONNECTIONS).send(name, mails, example);
        arrivals.await();
        expectEach(name, mails, arrivals);
        expectedOfPlainClient = arrivals.perSecond();
        return Sample.of(RATE, arrivals.perSecond());
    }

    private static int number(int seconds, double perSecond) {
        return Math.max(FEWEST, (int) (seconds * perSecond));
    }

    /** The sink has the last mail before the service has noted that. */
    private static void awaitEmptyQueue(Database database) throws SQLException, InterruptedException {
        long limit = System.nanoTime() + PATIENCE;
        while (database.number(QUEUED) > 0) {
            if (System.nanoTime() > limit) {
                throw new Promises.Broken("mails are still queued that the mail server has taken");
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    private void check(String name, int people, Arrivals arrivals) throws SQLException {
        expectEach(name, people, arrivals);
        long all = (long) service.database().number(ALL);
        long sent = (long) service.database().number(SENT);
        if (all != told || sent != told) {
            throw new Promises.Broken("%d signed, %d mails are noted, %d of them as sent".formatted(told, all, sent));
        }
    }

    private static void expectEach(String name, int people, Arrivals arrivals) {
        for (int i = 0; i < people; i++) {
            int came = arrivals.to(Submissions.address(name, i));
            if (came != 1) {
                throw new Promises.Broken("%d mails came to somebody who was to get one".formatted(came));
            }
        }
        if (arrivals.recipients() != people) {
            throw new Promises.Broken("mails came to %d people instead of %d".formatted(arrivals.recipients(), people));
        }
    }
}

package org.imza.signing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imza.event.SignatureEvent;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.outbox.TraceContexts;
import org.imza.kit.sql.Transactions;
import org.imza.signature.Resubmission;
import org.imza.signature.SignatureMetrics;
import org.imza.signature.SignatureRow;
import org.imza.signature.SignatureRows;
import org.imza.signing.NewSignature.Person;

/**
 * Writes a batch of submissions in one transaction. It runs the same statements for every signer, so that the time an
 * answer takes tells nothing about the address.
 */
@Singleton
class StoringSignatures {

    private final Transactions transactions;
    private final Outbox outbox;
    private final Resubmissions resubmissions;
    private final SignatureMetrics metrics;
    private final Clock clock;

    StoringSignatures(
            Transactions transactions,
            Outbox outbox,
            Resubmissions resubmissions,
            SignatureMetrics metrics,
            Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.resubmissions = resubmissions;
        this.metrics = metrics;
        this.clock = clock;
    }

    void store(List<NewSignature> batch) throws SQLException {
        Map<Person, NewSignature> persons = latestOfEachPerson(batch);
        int stored = transactions.run(connection -> stored(connection, persons));
        metrics.submitted(stored);
    }

    /** A double click is one submission, the later one. */
    private static Map<Person, NewSignature> latestOfEachPerson(List<NewSignature> batch) {
        Map<Person, NewSignature> latest = new LinkedHashMap<>();
        batch.forEach(signature -> latest.put(signature.person(), signature));
        return latest;
    }

    private int stored(Connection connection, Map<Person, NewSignature> persons) throws SQLException {
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NewSignature> all =
                persons.values().stream().sorted(NewSignature.IN_LOCKING_ORDER).toList();
        List<SignatureRow> rows = all.stream().map(one -> one.row(now)).toList();
        SignatureRows.Stored stored = SignatureRows.store(connection, rows);
        List<SignatureEvent> events = new ArrayList<>();
        TraceContexts traces = TraceContexts.each();
        all.stream()
                .filter(one -> stored.fresh().contains(one.id()) && !one.pace().never())
                .forEach(one -> events.add(traces.of(one.traceparent(), one.submitted(one.id(), one.mailTo(), now))));
        List<SignatureRows.Mail> mails = new ArrayList<>();
        List<Resubmission> waiting = new ArrayList<>();
        for (SignatureRow row : stored.same()) {
            NewSignature again = persons.get(Person.of(row.petitionId(), row.fingerprint()));
            // The same id means that an earlier attempt was committed after all and only its answer got lost.
            if (!row.id().equals(again.id())) {
                resubmissions.of(row, again, now).ifPresent(outcome -> {
                    mails.add(outcome.mail());
                    outcome.words().ifPresent(waiting::add);
                    events.add(traces.of(again.traceparent(), outcome.event()));
                });
            }
        }
        SignatureRows.finish(connection, mails, waiting, outbox.content(events, traces), now);
        return rows.size();
    }
}

package org.imza.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.event.SignatureEvent;
import org.imza.event.Topic;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.republish.Republisher;
import org.imza.kit.sql.Transactions;

/**
 * Republishes what the topic of signatures would still hold: who signed lately and who confirmed lately, and who took a
 * signature back at any time, so that nobody who left is written to.
 */
@ApplicationScoped
class RepublishingSignatures implements Republisher {

    private static final UUID FIRST = new UUID(0, 0);

    private final Transactions transactions;
    private final RepublishRows toRepublish;
    private final RepublishedEvents events;
    private final Outbox outbox;
    private final SignatureConfig config;
    private final Clock clock;

    RepublishingSignatures(
            Transactions transactions,
            RepublishRows toRepublish,
            RepublishedEvents events,
            Outbox outbox,
            SignatureConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.toRepublish = toRepublish;
        this.events = events;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    private record Page(UUID last, int published) {}

    @Override
    public Republished republish() {
        try {
            long published = 0;
            for (Page page = page(FIRST); page.last() != null; page = page(page.last())) {
                published += page.published();
            }
            return new Republished("signatures", published);
        } catch (SQLException e) {
            throw new IllegalStateException("could not republish the signatures", e);
        }
    }

    private Page page(UUID after) throws SQLException {
        return transactions.run(connection -> {
            Instant now = clock.instant();
            Instant retained = now.minus(Topic.SIGNATURE_EVENTS.retention().orElseThrow());
            Instant confirmable = now.minus(config.confirmWithin());
            Instant since = confirmable.isAfter(retained) ? confirmable : retained;
            List<UUID> ids = toRepublish.lock(after, since, retained);
            List<SignatureRow> rows = read(connection, ids);
            Map<UUID, List<Resubmission>> again = ResubmissionRows.since(connection, ids, since).stream()
                    .collect(Collectors.groupingBy(Resubmission::signatureId));
            List<SignatureEvent> published = new ArrayList<>();
            rows.forEach(row -> published.addAll(events.of(row, again.getOrDefault(row.id(), List.of()), since, now)));
            outbox.append(connection, published);
            return new Page(rows.isEmpty() ? null : rows.getLast().id(), published.size());
        });
    }

    /** In the order of {@code ids}, all of which are locked. */
    private static List<SignatureRow> read(Connection connection, List<UUID> ids) throws SQLException {
        Map<UUID, SignatureRow> rows = SignatureRows.find(connection, ids).stream()
                .collect(Collectors.toMap(SignatureRow::id, Function.identity()));
        return ids.stream().map(rows::get).toList();
    }
}

package org.imza.signature;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.imza.batch.MicroBatch;
import org.imza.batch.Written;
import org.imza.kit.problem.Problem;

/** Looks signatures up, with one query for all links that are followed at the same moment. */
@Singleton
public class SignatureLookup {

    private final DataSource dataSource;
    private final MicroBatch<Wanted> batch;

    SignatureLookup(DataSource dataSource, SignatureConfig config) {
        this.dataSource = dataSource;
        this.batch = new MicroBatch<>("finding", config.limits(), this::read);
    }

    /** Where a link leads: to a signature, in one of its submissions. The first one has the signature's id. */
    public record Link(UUID signatureId, UUID submissionId) {

        boolean first() {
            return signatureId.equals(submissionId);
        }
    }

    private record Wanted(Link link, CompletableFuture<SignatureRow> found) {}

    /**
     * The signature that {@code link} leads to, as it is now; where it may still be confirmed, in the submission of the
     * link.
     *
     * @throws Problem 503 if too many wait, or the database cannot be asked
     */
    public Optional<SignatureRow> find(Link link) {
        Wanted wanted = new Wanted(link, new CompletableFuture<>());
        Written.await(batch.add(wanted));
        return Optional.ofNullable(wanted.found().join());
    }

    /** Whether a submission of the signature with {@code id} waits for its link. */
    public boolean submissionsWait(UUID id) {
        try (Connection connection = dataSource.getConnection()) {
            return !ResubmissionRows.since(connection, List.of(id), Instant.EPOCH)
                    .isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException("could not read submissions", e);
        }
    }

    private void read(List<Wanted> all) throws SQLException {
        Map<UUID, SignatureRow> rows = new HashMap<>();
        Map<UUID, Resubmission> again = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Set<Link> others =
                    all.stream().map(Wanted::link).filter(link -> !link.first()).collect(Collectors.toSet());
            // Before the signatures: what is confirmed between the two is gone here, and counts there.
            if (!others.isEmpty()) {
                ResubmissionRows.find(connection, others).forEach(one -> again.put(one.id(), one));
            }
            List<UUID> ids = all.stream()
                    .map(wanted -> wanted.link().signatureId())
                    .distinct()
                    .toList();
            SignatureRows.find(connection, ids).forEach(row -> rows.put(row.id(), row));
        }
        all.forEach(wanted -> {
            SignatureRow row = rows.get(wanted.link().signatureId());
            wanted.found().complete(row == null ? null : in(wanted.link(), row, again));
        });
    }

    private static SignatureRow in(Link link, SignatureRow row, Map<UUID, Resubmission> again) {
        Resubmission linked = again.get(link.submissionId());
        if (linked != null && linked.signatureId().equals(row.id())) {
            return row.state().takesSubmissions() ? row.resubmitted(linked) : row;
        }
        return link.first() || row.state() != SignatureState.PENDING ? row : row.forgotten();
    }

    void finish(@Observes ShutdownEvent event) throws InterruptedException {
        batch.close();
    }
}

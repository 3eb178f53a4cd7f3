package org.imza.signing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.imza.batch.MicroBatch;
import org.imza.batch.Written;
import org.imza.kit.problem.Problem;

/** Looks signatures up, with one query for all links that are followed at the same moment. */
@Singleton
class FindingSignature {

    private final DataSource dataSource;
    private final MicroBatch<Wanted> batch;

    FindingSignature(DataSource dataSource, SigningConfig config) {
        this.dataSource = dataSource;
        this.batch = new MicroBatch<>("finding", config.limits(), this::read);
    }

    private record Wanted(UUID id, CompletableFuture<SignatureRow> found) {}

    /**
     * The signature with {@code id}, as it is now.
     *
     * @throws Problem 503 if too many wait, or the database cannot be asked
     */
    Optional<SignatureRow> find(UUID id) {
        Wanted wanted = new Wanted(id, new CompletableFuture<>());
        Written.await(batch.add(wanted));
        return Optional.ofNullable(wanted.found().join());
    }

    private void read(List<Wanted> all) throws SQLException {
        Map<UUID, SignatureRow> rows = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            List<UUID> ids = all.stream().map(Wanted::id).distinct().toList();
            SignatureRows.find(connection, ids).forEach(row -> rows.put(row.id(), row));
        }
        all.forEach(wanted -> wanted.found().complete(rows.get(wanted.id())));
    }

    void finish(@Observes ShutdownEvent event) throws InterruptedException {
        batch.close();
    }
}

package org.imza.confirmation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imza.kit.trace.Tracing;
import org.imza.petition.SignablePetition;
import org.imza.signature.PetitionKeys;
import org.imza.signature.SignatureConfig;
import org.imza.signature.SignatureMetrics;
import org.imza.signature.SignatureState;
import org.imza.signing.SigningElsewhere;
import org.imza.signing.SigningPetition;

/** A second process of the service, as far as batches go: its own writers on the same database. */
@Singleton
class Replica {

    private final DataSource dataSource;
    private final PetitionKeys keys;
    private final SigningPetition signing;
    private final ConfirmingSignature confirmingHere;
    private final ConfirmingSignature confirmingThere;
    private final WithdrawingSignature withdrawingHere;
    private final WithdrawingSignature withdrawingThere;

    Replica(
            DataSource dataSource,
            PetitionKeys keys,
            SigningElsewhere signing,
            ConfirmingSignature confirming,
            WithdrawingSignature withdrawing,
            StateTransitions states,
            SignatureMetrics counts,
            Tracing tracing,
            SignatureConfig config) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.signing = signing.signing();
        this.confirmingHere = confirming;
        this.confirmingThere = new ConfirmingSignature(states, counts, tracing, config);
        this.withdrawingHere = withdrawing;
        this.withdrawingThere = new WithdrawingSignature(states, counts, tracing);
    }

    SigningPetition signing() {
        return signing;
    }

    ConfirmingSignature confirming(boolean here) {
        return here ? confirmingHere : confirmingThere;
    }

    WithdrawingSignature withdrawing(boolean here) {
        return here ? withdrawingHere : withdrawingThere;
    }

    UUID idOf(SignablePetition petition, String email) {
        return find(petition, email).orElseThrow().id();
    }

    /** The signature, in one of its submissions that could be confirmed, or could once. */
    SignatureReference anySubmission(SignablePetition petition, String email) {
        UUID id = idOf(petition, email);
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select id from resubmission where signature_id = ? order by submitted_at limit 1")) {
            select.setObject(1, id);
            try (var result = select.executeQuery()) {
                return result.next()
                        ? new SignatureReference(id, result.getObject(1, UUID.class), petition, false, null)
                        : new SignatureReference(id, petition);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    record Found(UUID id, SignatureState state) {}

    Optional<Found> find(SignablePetition petition, String email) {
        byte[] fingerprint = keys.of(petition.id()).orElseThrow().fingerprint(email);
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select id, state from signature where petition_id = ? and fingerprint = ?")) {
            select.setObject(1, petition.id());
            select.setBytes(2, fingerprint);
            try (var result = select.executeQuery()) {
                return result.next()
                        ? Optional.of(new Found(result.getObject(1, UUID.class), SignatureState.of(result.getInt(2))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends every connection of the service from outside, in the middle of whatever it does. */
    int killOtherBackends() throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var select = connection.prepareStatement("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
                var result = select.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }
}

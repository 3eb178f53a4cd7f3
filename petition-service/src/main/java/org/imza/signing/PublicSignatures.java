package org.imza.signing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.sealed.DataKey;

/** The signatures whose signers left a name or a comment for everybody to see. */
@Singleton
public class PublicSignatures {

    private final DataSource dataSource;
    private final PetitionKeys keys;
    private final SignerSeal seal;

    PublicSignatures(DataSource dataSource, PetitionKeys keys, SignerSeal seal) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.seal = seal;
    }

    /** The latest confirmed ones, at most {@code max}. Comments come without a name unless the signer shows it. */
    public List<PublicSignature> latest(UUID petitionId, int max) {
        Optional<DataKey> key = keys.of(petitionId);
        if (key.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection()) {
            return SignatureRows.shown(connection, petitionId, max).stream()
                    .map(row -> view(row, seal.open(key.get(), row)))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("could not read signatures", e);
        }
    }

    private static PublicSignature view(SignatureRow row, Signer signer) {
        return new PublicSignature(
                row.choices().nameVisibility().shown(signer.name()),
                signer.comment(),
                row.choices().country(),
                LocalDate.ofInstant(row.confirmedAt(), ZoneOffset.UTC));
    }
}

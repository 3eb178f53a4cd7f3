package org.imza.signing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.Token;
import org.imza.petition.Petitions;

/** Follows the links of mails to the signatures they are about. */
@Singleton
class SignatureLinks {

    private final DataSource dataSource;
    private final PetitionKeys keys;
    private final Petitions petitions;
    private final SignerSeal seal;

    SignatureLinks(DataSource dataSource, PetitionKeys keys, Petitions petitions, SignerSeal seal) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.petitions = petitions;
        this.seal = seal;
    }

    /** The signature that {@code text} was sent for with {@code purpose}; empty for whatever else it may be. */
    Optional<LinkedSignature> follow(LinkPurpose purpose, String text) {
        return Token.parse(text)
                .flatMap(token -> row(token.id())
                        .flatMap(row -> keys.of(row.petitionId())
                                .filter(key -> purpose.proven(token, key))
                                .flatMap(key -> linked(row, key))));
    }

    private Optional<LinkedSignature> linked(SignatureRow row, DataKey key) {
        return petitions
                .signable(row.petitionId())
                .map(petition -> new LinkedSignature(row, petition, row.sealed() == null ? null : seal.open(key, row)));
    }

    private Optional<SignatureRow> row(UUID id) {
        try (Connection connection = dataSource.getConnection()) {
            return SignatureRows.find(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException("could not look for a signature", e);
        }
    }
}

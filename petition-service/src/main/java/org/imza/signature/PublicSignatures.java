package org.imza.signature;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.sealed.DataKey;

/** The signatures whose signers left a name or a comment for everybody to see. */
@Singleton
public class PublicSignatures {

    private final DataSource dataSource;
    private final ShownRows shownRows;
    private final PetitionKeys keys;
    private final SignerSeal seal;

    PublicSignatures(DataSource dataSource, ShownRows shownRows, PetitionKeys keys, SignerSeal seal) {
        this.dataSource = dataSource;
        this.shownRows = shownRows;
        this.keys = keys;
        this.seal = seal;
    }

    /**
     * The latest confirmed ones, at most {@code max}. Comments come without a name unless the signer shows it; what waits
     * for a moderator is left out, whole names down to their initials.
     */
    public List<PublicSignature> latest(UUID petitionId, int max) {
        Optional<DataKey> key = keys.of(petitionId);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<UUID, ShownRows.Seen> shown = shownRows.latest(petitionId, max);
        try (Connection connection = dataSource.getConnection()) {
            return SignatureRows.find(connection, shown.keySet()).stream()
                    // It may have been taken back between the two looks.
                    .filter(row -> row.state() == SignatureState.CONFIRMED)
                    .sorted(Comparator.comparing(row -> row.id().toString(), Comparator.reverseOrder()))
                    .map(row -> view(row, seal.open(key.get(), row), shown.get(row.id())))
                    .filter(PublicSignature::saysAnything)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("could not read signatures", e);
        }
    }

    private static PublicSignature view(SignatureRow row, Signer signer, ShownRows.Seen seen) {
        NameVisibility chosen = row.choices().nameVisibility();
        NameVisibility visibility = chosen == NameVisibility.PUBLIC && !seen.name() ? NameVisibility.INITIALS : chosen;
        return new PublicSignature(
                visibility.shown(signer.name()),
                seen.comment() ? signer.comment() : null,
                row.choices().country(),
                LocalDate.ofInstant(row.confirmedAt(), ZoneOffset.UTC));
    }
}

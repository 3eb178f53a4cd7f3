package org.imza.signaturereview;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.imza.signature.PetitionKeys;
import org.imza.signature.SignatureRow;
import org.imza.signature.SignatureRows;
import org.imza.signature.SignatureState;
import org.imza.signature.Signer;
import org.imza.signature.SignerSeal;

/** What signers left for everybody, for moderators to read: a page at a time, by key. */
@Singleton
class ModeratedSignatures {

    /** How many are on a page. */
    public static final int PAGE = 100;
    /** Before every other id. */
    public static final UUID FIRST = new UUID(0, 0);
    /** After every other id. */
    public static final UUID LAST = new UUID(-1, -1);

    private final WordsRows wordsRows;
    private final DataSource dataSource;
    private final PetitionKeys keys;
    private final SignerSeal seal;

    ModeratedSignatures(WordsRows wordsRows, DataSource dataSource, PetitionKeys keys, SignerSeal seal) {
        this.wordsRows = wordsRows;
        this.dataSource = dataSource;
        this.keys = keys;
        this.seal = seal;
    }

    /** Those that nobody has read after {@code after}, the oldest first. */
    public List<ModeratedSignature> waiting(UUID after) {
        return read(wordsRows.waiting(after, PAGE));
    }

    /** The counted and the invalidated signatures of a petition before {@code before}, the latest first. */
    public List<ModeratedSignature> ofPetition(UUID petitionId, UUID before) {
        return read(wordsRows.ofPetition(petitionId, before, PAGE));
    }

    private List<ModeratedSignature> read(List<WordsRows.Mark> marks) {
        List<UUID> ids = marks.stream().map(WordsRows.Mark::id).toList();
        try (Connection connection = dataSource.getConnection()) {
            Map<UUID, SignatureRow> rows = SignatureRows.find(connection, ids).stream()
                    .collect(Collectors.toMap(SignatureRow::id, Function.identity()));
            return marks.stream()
                    .map(mark -> words(mark, rows.get(mark.id())).orElse(null))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("could not read signatures", e);
        }
    }

    /** Empty if it was taken back or its signers were erased just now. */
    private Optional<ModeratedSignature> words(WordsRows.Mark mark, SignatureRow row) {
        if (row == null || row.sealed() == null || row.confirmedAt() == null) {
            return Optional.empty();
        }
        return keys.of(row.petitionId()).map(key -> {
            Signer signer = seal.open(key, row);
            return new ModeratedSignature(
                    row.id(),
                    row.petitionId(),
                    mark.version(),
                    row.choices().nameVisibility().shown(signer.name()),
                    signer.comment(),
                    row.choices().country(),
                    LocalDate.ofInstant(row.confirmedAt(), ZoneOffset.UTC),
                    row.state() == SignatureState.INVALIDATED,
                    mark.review());
        });
    }
}

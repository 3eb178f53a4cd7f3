package org.imza.signaturereview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.signature.SignatureRow;
import org.imza.signature.SignatureRows;

/** What moderators decide about signers' words, in the table {@code signature}. */
final class WordsRows {

    private static final String VERSION = "left(encode(sha256(s.sealed), 'hex'), 32)";
    private static final String MARKS = "select s.id, s.petition_id, s.review, " + VERSION + " as version ";

    /** Those that need nobody's reading, initials without a setting that asks for it, are passed over. */
    private static final String WAITING = MARKS + """
            from signature s
            join petition p on p.id = s.petition_id and p.state <> 'HIDDEN'
            join petition_key k on k.petition_id = s.petition_id
            where s.shown and s.review = 0 and s.state = 2 and s.id > ?
              and (p.comments_reviewed or p.names_reviewed and s.name_visibility = 2)
            order by s.id limit ?
            """;

    private static final String OF_PETITION = MARKS + """
            from signature s where s.petition_id = ? and s.state in (2, 4) and s.id < ? order by s.id desc limit ?
            """;

    /** In the order in which batches lock, too. */
    private static final String DECIDE = """
            with given as (select * from unnest(?::uuid[], ?::text[], ?::smallint[]) g (id, version, verdict)),
            due as (
                select s.id, s.review as before, g.verdict from signature s join given g on g.id = s.id
                where s.state = 2 and s.review <> g.verdict and %s = g.version
                order by s.petition_id, s.fingerprint for update of s)
            update signature s set review = due.verdict from due where s.id = due.id
            returning s.id, s.petition_id, due.before, s.review
            """.formatted(VERSION);

    private WordsRows() {}

    /** A signature's words without the words. */
    record Mark(UUID id, UUID petitionId, String version, WordsReview review) {}

    /** What was decided anew. */
    record Decided(UUID id, UUID petitionId, WordsReview before, WordsReview after) {}

    static List<Mark> waiting(Connection connection, UUID after, int max) throws SQLException {
        try (var select = connection.prepareStatement(WAITING)) {
            select.setObject(1, after);
            select.setInt(2, max);
            return marks(select);
        }
    }

    /** The counted and the invalidated ones before {@code before}, the latest first. */
    static List<Mark> ofPetition(Connection connection, UUID petitionId, UUID before, int max) throws SQLException {
        try (var select = connection.prepareStatement(OF_PETITION)) {
            select.setObject(1, petitionId);
            select.setObject(2, before);
            select.setInt(3, max);
            return marks(select);
        }
    }

    private static List<Mark> marks(PreparedStatement select) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                marks.add(new Mark(
                        row.getObject("id", UUID.class),
                        row.getObject("petition_id", UUID.class),
                        row.getString("version"),
                        WordsReview.of(row.getInt("review"))));
            }
        }
        return marks;
    }

    /** The rows of {@code marks} by id, as far as they are still there. */
    static Map<UUID, SignatureRow> rows(Connection connection, List<Mark> marks) throws SQLException {
        Map<UUID, SignatureRow> rows = new HashMap<>();
        SignatureRows.find(connection, marks.stream().map(Mark::id).toList()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /** Decides about words that are still those of their version; those decided so before are left out. */
    static List<Decided> decide(Connection connection, List<DecidingWords.Decision> decisions) throws SQLException {
        try (var update = connection.prepareStatement(DECIDE)) {
            update.setArray(1, connection.createArrayOf("uuid", column(decisions, DecidingWords.Decision::id)));
            update.setArray(2, connection.createArrayOf("text", column(decisions, d -> comparable(d.version()))));
            update.setArray(3, connection.createArrayOf("int2", column(decisions, d ->
                    (short) d.verdict().code())));
            List<Decided> decided = new ArrayList<>();
            try (var row = update.executeQuery()) {
                while (row.next()) {
                    decided.add(new Decided(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            WordsReview.of(row.getInt(3)),
                            WordsReview.of(row.getInt(4))));
                }
            }
            return decided;
        }
    }

    /** PostgreSQL knows no NUL, and no version of ours has one. */
    static String comparable(String version) {
        return version == null ? "" : version.replace("\0", "");
    }

    private static Object[] column(
            List<DecidingWords.Decision> decisions, java.util.function.Function<DecidingWords.Decision, Object> value) {
        return decisions.stream().map(value).toArray();
    }
}

package org.imza.signature;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The table {@code resubmission}. Anyone who writes to it has locked the signatures that it is about. */
final class ResubmissionRows {

    /** A batch that is written twice, since its first answer was lost, has the same ids. */
    static final String INSERT = """
            insert into resubmission (signature_id, id, sealed, country, language, name_visibility, keep_me_updated,
                shown, mailed_at, submitted_at)
            select given.*, ?
            from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::text[], ?::text[], ?::smallint[], ?::boolean[],
                ?::boolean[], ?::timestamptz[]) given
            on conflict do nothing""";
    /** How many parameters that has. */
    static final int INSERTED = 10;

    private static final String COLUMNS =
            "select r.signature_id, r.id, r.submitted_at, r.mailed_at, r.country, r.language,"
                    + " r.name_visibility, r.keep_me_updated, r.shown, r.sealed from resubmission r ";
    private static final String FIND =
            COLUMNS + "join unnest(?::uuid[], ?::uuid[]) wanted (signature_id, id) using (signature_id, id)";
    private static final String SINCE =
            COLUMNS + "where r.signature_id = any (?) and r.submitted_at > ? order by r.submitted_at";
    private static final String FORGET = """
            delete from resubmission where (signature_id, id) in (
                select signature_id, id from resubmission where submitted_at <= ? limit ?)""";

    private ResubmissionRows() {}

    /** Sets the parameters of {@link #INSERT}, the first of which is {@code first}. */
    static void set(PreparedStatement insert, int first, List<Resubmission> all, Instant now) throws SQLException {
        insert.setObject(first, Columns.utc(now));
        Columns.array(insert, first + 1, "uuid", all, Resubmission::signatureId);
        Columns.array(insert, first + 2, "uuid", all, Resubmission::id);
        Columns.bytes(insert, first + 3, all, Resubmission::sealed);
        Columns.choices(insert, first + 4, all, Resubmission::choices);
        Columns.array(insert, first + 8, "bool", all, Resubmission::shown);
        Columns.array(insert, first + 9, "timestamptz", all, one -> Columns.utc(one.mailedAt()));
    }

    /** Those that {@code links} lead to, as far as they are there. */
    static List<Resubmission> find(Connection connection, Collection<SignatureLookup.Link> links) throws SQLException {
        List<SignatureLookup.Link> all = List.copyOf(links);
        try (var select = connection.prepareStatement(FIND)) {
            Columns.array(select, 1, "uuid", all, SignatureLookup.Link::signatureId);
            Columns.array(select, 2, "uuid", all, SignatureLookup.Link::submissionId);
            return read(select);
        }
    }

    /** Those of the signatures with {@code ids} that were submitted after {@code since}, oldest first. */
    static List<Resubmission> since(Connection connection, Collection<UUID> ids, Instant since) throws SQLException {
        try (var select = connection.prepareStatement(SINCE)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            select.setObject(2, Columns.utc(since));
            return read(select);
        }
    }

    /** Deletes {@code most} of those that nobody can confirm any more; how many there were. */
    static int forget(Connection connection, Instant until, int most) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, Columns.utc(until));
            delete.setInt(2, most);
            return delete.executeUpdate();
        }
    }

    private static List<Resubmission> read(PreparedStatement select) throws SQLException {
        try (ResultSet result = select.executeQuery()) {
            List<Resubmission> all = new ArrayList<>();
            while (result.next()) {
                all.add(new Resubmission(
                        result.getObject("signature_id", UUID.class),
                        result.getObject("id", UUID.class),
                        Columns.instant(result, "submitted_at"),
                        Columns.instant(result, "mailed_at"),
                        Columns.choices(result),
                        result.getBoolean("shown"),
                        result.getBytes("sealed")));
            }
            return all;
        }
    }
}

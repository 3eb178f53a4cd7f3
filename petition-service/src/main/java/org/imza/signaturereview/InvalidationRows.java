package org.imza.signaturereview;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Takes one signature out of the count and puts it back, each once, whoever else tries. */
final class InvalidationRows {

    private static final String INVALIDATE = """
            update signature s set state = 4
            where s.id = ? and s.petition_id = ? and s.state = 2 and left(encode(sha256(s.sealed), 'hex'), 32) = ?
            """;
    /** Only counted ones are invalidated here, and those know when they were confirmed. */
    private static final String REINSTATE =
            "update signature set state = 2 where id = ? and petition_id = ? and state = 4 and confirmed_at is not null";

    private InvalidationRows() {}

    /** Whether it counted until now and was that of {@code version}. */
    static boolean invalidate(Connection connection, UUID id, UUID petitionId, String version) throws SQLException {
        try (var update = connection.prepareStatement(INVALIDATE)) {
            update.setObject(1, id);
            update.setObject(2, petitionId);
            update.setString(3, WordsRows.comparable(version));
            return update.executeUpdate() == 1;
        }
    }

    /** Whether it was invalidated until now. */
    static boolean reinstate(Connection connection, UUID id, UUID petitionId) throws SQLException {
        try (var update = connection.prepareStatement(REINSTATE)) {
            update.setObject(1, id);
            update.setObject(2, petitionId);
            return update.executeUpdate() == 1;
        }
    }
}

package org.imza.endedsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import javax.sql.DataSource;
import org.imza.kit.session.LivingSessions;

/** The sessions that are known to be over; any other lives as long as its token. */
@ApplicationScoped
class EndedSessions implements LivingSessions {

    private final DataSource dataSource;

    EndedSessions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean lives(String sessionHash) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select from ended_session where session_hash = ?")) {
            statement.setString(1, sessionHash);
            try (var row = statement.executeQuery()) {
                return !row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ended sessions cannot be asked for", e);
        }
    }

    /** Remembers, with the current transaction, that these are over. */
    void remember(Collection<String> sessionHashes, Instant until) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into ended_session"
                        + " select unnest(?::text[]), ? on conflict (session_hash) do nothing")) {
            statement.setArray(1, connection.createArrayOf("text", sessionHashes.toArray()));
            statement.setTimestamp(2, Timestamp.from(until));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the ended sessions cannot be written", e);
        }
    }

    void forgetBefore(Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from ended_session where until < ?")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the ended sessions cannot be written", e);
        }
    }
}

package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.imza.kit.session.LivingSessions;

/** Asks for a session's row, at every request of somebody who is signed in, and for nothing more than whether it is there. */
@ApplicationScoped
class SessionRows implements LivingSessions {

    private static final String LIVES = "select from session s join account a on a.id = s.account_id"
            + " where s.sid_hash = ? and s.started_at > ? and s.last_used_at > ? and not a.blocked";

    private final DataSource dataSource;
    private final AccountConfig config;
    private final Clock clock;

    SessionRows(DataSource dataSource, AccountConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean lives(String sessionHash) {
        SessionAge age = SessionAge.at(clock.instant(), config);
        try (var connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIVES)) {
            statement.setString(1, sessionHash);
            statement.setTimestamp(2, Timestamp.from(age.startedAfter()));
            statement.setTimestamp(3, Timestamp.from(age.usedAfter()));
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the session cannot be asked for", e);
        }
    }
}

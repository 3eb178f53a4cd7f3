package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.imza.kit.session.LivingSessions;
import org.imza.kit.sql.Sql;

/** Asks for a session's row, at every request of somebody who is signed in, and for nothing more than whether it is there. */
@ApplicationScoped
class SessionRows implements LivingSessions {

    private static final String LIVES = """
            select from session s join account a on a.id = s.account_id
            where s.sid_hash = :session and s.started_at > :started and s.last_used_at > :used and not a.blocked""";

    private final Sql sql;
    private final AccountConfig config;
    private final Clock clock;

    SessionRows(Sql sql, AccountConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean lives(String sessionHash) {
        SessionAge age = SessionAge.at(clock.instant(), config);
        return sql.of(LIVES)
                .bind("session", sessionHash)
                .bind("started", age.startedAfter())
                .bind("used", age.usedAfter())
                .any();
    }
}

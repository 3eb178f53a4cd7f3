package org.imza.endedsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import org.imza.kit.session.LivingSessions;
import org.imza.kit.sql.Sql;

/** The sessions that are known to be over; any other lives as long as its token. */
@ApplicationScoped
class EndedSessions implements LivingSessions {

    private final Sql sql;

    EndedSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean lives(String sessionHash) {
        return !sql.of("select from ended_session where session_hash = :hash")
                .bind("hash", sessionHash)
                .any();
    }

    /** Remembers, with the current transaction, that these are over. */
    void remember(Collection<String> sessionHashes, Instant until) {
        sql.of("""
                        insert into ended_session select unnest(:hashes), :until
                        on conflict (session_hash) do nothing""")
                .bind("hashes", String.class, sessionHashes)
                .bind("until", until)
                .update();
    }

    void forgetBefore(Instant now) {
        sql.of("delete from ended_session where until < :now").bind("now", now).update();
    }
}

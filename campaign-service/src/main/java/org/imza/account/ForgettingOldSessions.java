package org.imza.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Deletes links that are too old to count and sessions nobody came back to. */
@ApplicationScoped
class ForgettingOldSessions {

    private final AccountConfig config;
    private final SignInLinks links;
    private final Sessions sessions;
    private final Clock clock;

    ForgettingOldSessions(AccountConfig config, SignInLinks links, Sessions sessions, Clock clock) {
        this.config = config;
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forget() {
        Instant now = clock.instant();
        links.delete("expiresAt < ?1", now.minus(config.linkLife()));
        sessions.delete("lastUsedAt < ?1", now.minus(config.sessionLife()));
    }
}

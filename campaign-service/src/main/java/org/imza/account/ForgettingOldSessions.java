package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;

/** Deletes links that are too old to count and sessions nobody came back to. */
@ApplicationScoped
class ForgettingOldSessions implements Recurring {

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

    @Override
    public String name() {
        return "forget-old-sessions";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        SessionAge age = SessionAge.at(clock.instant(), config);
        // Those of a day tell how many people an administrator has invited.
        links.delete(
                "expiresAt < ?1 and (invitedBy is null or requestedAt < ?2)",
                age.now().minus(config.linkLife()),
                age.now().minus(Duration.ofDays(1)));
        sessions.delete("startedAt < ?1 or lastUsedAt < ?2", age.startedAfter(), age.usedAfter());
        return false;
    }
}

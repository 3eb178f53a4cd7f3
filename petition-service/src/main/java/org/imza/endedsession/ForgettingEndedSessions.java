package org.imza.endedsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;

/** Forgets sessions whose last token has expired, since nobody can use one any more. */
@ApplicationScoped
class ForgettingEndedSessions implements Recurring {

    private final EndedSessions sessions;
    private final EndedSessionConfig config;
    private final Clock clock;

    ForgettingEndedSessions(EndedSessions sessions, EndedSessionConfig config, Clock clock) {
        this.sessions = sessions;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-ended-sessions";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        sessions.forgetBefore(clock.instant());
        return false;
    }
}

package org.imza.endedsession;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets sessions whose last token has expired, since nobody can use one any more. */
@ApplicationScoped
class ForgettingEndedSessions {

    private final EndedSessions sessions;
    private final Clock clock;

    ForgettingEndedSessions(EndedSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forget() {
        sessions.forgetBefore(clock.instant());
    }
}

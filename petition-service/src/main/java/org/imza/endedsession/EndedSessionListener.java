package org.imza.endedsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.imza.event.AccountEvent.SessionsEnded;
import org.imza.kit.inbox.EventListener;

/** Learns from campaign-service which sessions are over. */
@ApplicationScoped
class EndedSessionListener implements EventListener<SessionsEnded> {

    private final EndedSessions sessions;
    private final Clock clock;

    EndedSessionListener(EndedSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Class<SessionsEnded> accepts() {
        return SessionsEnded.class;
    }

    @Override
    public void on(SessionsEnded event) {
        if (event.until().isAfter(clock.instant())) {
            sessions.remember(event.sessionHashes(), event.until());
        }
    }
}

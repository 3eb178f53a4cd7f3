package org.imza.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;

/** The sessions of the account that is signed in. */
@RequestScoped
class OwnSessions {

    private final Sessions sessions;
    private final EndingSessions ending;
    private final SignedIn signedIn;
    private final AccountConfig config;
    private final Clock clock;

    OwnSessions(Sessions sessions, EndingSessions ending, SignedIn signedIn, AccountConfig config, Clock clock) {
        this.sessions = sessions;
        this.ending = ending;
        this.signedIn = signedIn;
        this.config = config;
        this.clock = clock;
    }

    /** All that live, the last used first. */
    @Transactional
    List<SessionView> list() {
        return sessions.of(signedIn.accountId(), SessionAge.at(clock.instant(), config)).stream()
                .map(session -> new SessionView(
                        session.sidHash,
                        session.startedAt,
                        session.lastUsedAt,
                        session.sidHash.equals(signedIn.sessionHash())))
                .toList();
    }

    /** Ends one of them; 404 if it is not theirs. */
    @Transactional
    void end(String id) {
        if (list().stream().noneMatch(session -> session.id().equals(id))) {
            throw Problem.notFound();
        }
        ending.end(signedIn.actor(), signedIn.accountId(), List.of(id));
    }

    /** Ends all but the one that asks for it. */
    @Transactional
    void endOthers() {
        ending.end(
                signedIn.actor(),
                signedIn.accountId(),
                list().stream()
                        .filter(session -> !session.current())
                        .map(SessionView::id)
                        .toList());
    }
}

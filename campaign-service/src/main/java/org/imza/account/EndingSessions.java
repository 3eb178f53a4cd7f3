package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.imza.event.AccountEvent.SessionsEnded;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;

/** Ends sessions for good: here with this transaction, in the other services as soon as they have heard of it. */
@ApplicationScoped
class EndingSessions {

    /** By how much the clocks of those who verify tokens may be behind, and what they allow on top of it. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final AccountConfig config;
    private final Sessions sessions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    EndingSessions(AccountConfig config, Sessions sessions, Outbox outbox, Audit audit, Clock clock) {
        this.config = config;
        this.sessions = sessions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of {@code sidHashes} that are sessions of the account, by {@code actor}. */
    @Transactional
    void end(Actor actor, UUID accountId, Collection<String> sidHashes) {
        List<String> ended = sessions.end(accountId, sidHashes);
        if (!ended.isEmpty()) {
            Instant now = clock.instant();
            Instant lastToken = now.plus(config.tokenLife()).plus(SLACK);
            outbox.append(new SessionsEnded(accountId, ended, lastToken, now));
            audit.append(Act.of(actor, "end-sessions", "account", accountId));
        }
    }
}

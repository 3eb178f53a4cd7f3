package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Gives a fresh token for an expired one, as long as its session lives and its account is not blocked. */
@ApplicationScoped
class RenewingSession {

    private final AccountConfig config;
    private final Accounts accounts;
    private final Sessions sessions;
    private final IssuingTokens tokens;
    private final SessionKey key;
    private final Clock clock;

    RenewingSession(
            AccountConfig config,
            Accounts accounts,
            Sessions sessions,
            IssuingTokens tokens,
            SessionKey key,
            Clock clock) {
        this.config = config;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.key = key;
        this.clock = clock;
    }

    /** A token with what is true now, or nothing if {@code token} was not signed here or its session has ended. */
    @Transactional
    public Optional<SessionToken> renew(String token) {
        return key.read(token).flatMap(this::renew);
    }

    private Optional<SessionToken> renew(SessionKey.Identity identity) {
        SecretToken sid = new SecretToken(identity.sid());
        return sessions.use(sid, SessionAge.at(clock.instant(), config))
                .flatMap(session -> accounts.findByIdOptional(session.accountId)
                        .filter(account -> !account.blocked)
                        .map(account -> tokens.issue(account, sid, session)));
    }
}

package org.imza.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.imza.kit.access.Memberships;
import org.imza.kit.access.TokenClaims;

/** Writes down, signed, who somebody is at this moment: short-lived, because nobody asks again before it expires. */
@ApplicationScoped
class IssuingTokens {

    private final AccountConfig config;
    private final Admission admission;
    private final Memberships memberships;
    private final SessionKey key;
    private final Clock clock;

    IssuingTokens(AccountConfig config, Admission admission, Memberships memberships, SessionKey key, Clock clock) {
        this.config = config;
        this.admission = admission;
        this.memberships = memberships;
        this.key = key;
        this.clock = clock;
    }

    /** For as long as a token works, and not beyond the end of the session. */
    SessionToken issue(Account account, SecretToken sid, Session session) {
        Instant now = clock.instant();
        Instant end = session.startedAt.plus(config.sessionLife());
        Instant expiry = now.plus(config.tokenLife());
        if (expiry.isAfter(end)) {
            expiry = end;
        }
        // Of the session, not of the token: a form filled in for longer than a token lives still holds the right one.
        String csrf = sid.derived("csrf");
        TokenClaims claims = new TokenClaims(sid.value(), csrf, admission.roles(account), memberships.of(account.id));
        String token = key.sign(Jwt.claims(claims.byName())
                .subject(account.id.toString())
                .issuedAt(now)
                .expiresAt(expiry));
        return new SessionToken(token, expiry);
    }
}

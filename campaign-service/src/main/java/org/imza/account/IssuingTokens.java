package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.imza.kit.access.Memberships;
import org.imza.kit.access.TokenClaims;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

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
        JwtClaims claims = new JwtClaims();
        claims.setSubject(account.id.toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        // Of the session, not of the token: a form filled in for longer than a token lives still holds the right one.
        String csrf = sid.derived("csrf");
        new TokenClaims(sid.value(), csrf, admission.roles(account), memberships.of(account.id))
                .byName()
                .forEach(claims::setClaim);
        return new SessionToken(key.sign(claims), expiry);
    }
}

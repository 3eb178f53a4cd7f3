package org.imza.kit.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imza.kit.access.TokenClaims;

/**
 * Refuses the token of a session that has been ended, however long it would work: anyone who signs out because a device
 * was taken from them cannot wait for it to expire. A service that is not told which sessions are over takes tokens of
 * this moment only: any other is renewed first, by the service that knows.
 */
@ApplicationScoped
class EndedSessionCheck implements SecurityIdentityAugmentor {

    private final Instance<LivingSessions> sessions;
    private final Clock clock;

    EndedSessionCheck(Instance<LivingSessions> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || sessions.isUnsatisfied() && fresh(identity)) {
            return Uni.createFrom().item(identity);
        }
        return sessions.isUnsatisfied()
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : context.runBlocking(() -> check(identity));
    }

    private boolean fresh(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && SignedIn.fresh(token, clock.instant());
    }

    private SecurityIdentity check(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && TokenClaims.of(token).sid() instanceof String sid
                && sessions.get().lives(SessionHash.of(sid))) {
            return identity;
        }
        throw new AuthenticationFailedException();
    }
}

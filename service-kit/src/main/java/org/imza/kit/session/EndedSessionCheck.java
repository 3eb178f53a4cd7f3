package org.imza.kit.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imza.kit.access.TokenClaims;

/**
 * Refuses the token of a session that has been ended, however long it would work: whoever signs out because a device
 * was taken from them cannot wait for it to expire. A service with no page for anybody signed in has nothing to ask.
 */
@ApplicationScoped
class EndedSessionCheck implements SecurityIdentityAugmentor {

    private final Instance<LivingSessions> sessions;

    EndedSessionCheck(Instance<LivingSessions> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous() || sessions.isUnsatisfied()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> check(identity));
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

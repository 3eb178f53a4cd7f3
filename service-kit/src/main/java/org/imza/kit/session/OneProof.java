package org.imza.kit.session;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JWTAuthMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Takes the place of all other ways to prove who one is, and asks for the one that belongs to the route: pages take the
 * cookie and no bearer token, so that a stolen token cannot press buttons; the API takes the token and no cookie, so that
 * no foreign page can use it in a person's name.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class OneProof implements HttpAuthenticationMechanism {

    private final CookieAuthentication cookie;
    private final JWTAuthMechanism bearer;

    OneProof(CookieAuthentication cookie, JWTAuthMechanism bearer) {
        this.cookie = cookie;
        this.bearer = bearer;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return ofRoute().authenticate(request, identities);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return ofRoute().getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return ofRoute().getCredentialTransport(request);
    }

    private HttpAuthenticationMechanism ofRoute() {
        return MatchedRoute.isApi() ? bearer : cookie;
    }
}

package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.language.Languages;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.kit.text.EmailAddress;
import org.jboss.resteasy.reactive.RestHeader;

/** Signing in, going on and signing out, for programs. */
@Path("/api")
@RunOnVirtualThread
class SessionApi {

    private static final String BEARER = "Bearer ";

    private final RequestingSignInLink requesting;
    private final SigningIn signingIn;
    private final RenewingSession renewing;
    private final SigningOut signingOut;
    private final SignedIn signedIn;

    SessionApi(
            RequestingSignInLink requesting,
            SigningIn signingIn,
            RenewingSession renewing,
            SigningOut signingOut,
            SignedIn signedIn) {
        this.requesting = requesting;
        this.signingIn = signingIn;
        this.renewing = renewing;
        this.signingOut = signingOut;
        this.signedIn = signedIn;
    }

    /** The token of a mailed link: the last part of its path. */
    public record LinkUse(String token) {

        @Override
        public String toString() {
            return "LinkUse[secret]";
        }
    }

    /** Has a link mailed; the answer tells nobody whether it was. */
    @POST
    @Path("/sign-in-links")
    @PermitAll
    public Response send(AddressInput body, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        EmailAddress email =
                JsonMistakes.demand(body).check(AddressInput.SIGN_IN).orRefuse();
        requesting.request(email, Languages.best(acceptLanguage).tag(), LocalPath.DASHBOARD, null);
        return Response.accepted().build();
    }

    /** Signs in with a mailed link's token. */
    @POST
    @Path("/sessions")
    @PermitAll
    public Response signIn(LinkUse body) {
        return Optional.ofNullable(JsonMistakes.demand(body).token())
                .flatMap(token -> signingIn.signIn(new SecretToken(token)))
                .map(entry -> secret(entry.session()))
                .orElseThrow(() -> Problem.gone("link-gone"));
    }

    /** A fresh token for one that may have expired. */
    @POST
    @Path("/sessions/renewal")
    @PermitAll
    public Response renew(@RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        return bearer(authorization)
                .flatMap(renewing::renew)
                .map(SessionApi::secret)
                .orElseThrow(() -> Problem.of(401, "session-ended"));
    }

    /** Ends the session. */
    @DELETE
    @Path("/sessions")
    @Demands(Permission.USE_OWN_ACCOUNT)
    public void signOut(@RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        bearer(authorization).ifPresent(token -> signingOut.signOut(signedIn.actor(), token));
    }

    private static Response secret(SessionToken session) {
        return Response.ok(session)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    private static Optional<String> bearer(String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}

package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestQuery;

/** Going on with a session whose token has expired, and ending it. */
@Path("/organize")
@RunOnVirtualThread
class SessionPages {

    private static final int KEEPING_METHOD_AND_BODY = 307;

    private final RenewingSession renewing;
    private final SigningOut signingOut;
    private final SignedIn signedIn;
    private final SessionAnswers answers;
    private final HttpHeaders headers;

    SessionPages(
            RenewingSession renewing,
            SigningOut signingOut,
            SignedIn signedIn,
            SessionAnswers answers,
            HttpHeaders headers) {
        this.renewing = renewing;
        this.signingOut = signingOut;
        this.signedIn = signedIn;
        this.answers = answers;
        this.headers = headers;
    }

    /** Back with a fresh token, or to the sign-in form. */
    @GET
    @Path("/renew")
    @PermitAll
    public Response renew(@RestQuery("return") String returnPath) {
        LocalPath path = LocalPath.of(returnPath);
        return renewed(path).orElseGet(() -> signInFor(path));
    }

    /** The same for a form that was sent with an expired token: the browser sends it once more. */
    @POST
    @Path("/renew")
    @PermitAll
    public Response renewAndRepeat(@RestQuery("return") String returnPath, InputStream body) throws IOException {
        // An answer before the end of a large body breaks the connection on some browsers.
        body.transferTo(OutputStream.nullOutputStream());
        return renewed(LocalPath.of(returnPath)).orElseGet(() -> answers.keep(LocalPath.of(returnPath)));
    }

    /** Ends the session here and everywhere. */
    @POST
    @Path("/sign-out")
    @Demands(Permission.USE_OWN_ACCOUNT)
    public Response signOut() {
        token().ifPresent(token -> signingOut.signOut(signedIn.actor(), token));
        // What was typed in its tabs goes with it.
        return Response.fromResponse(answers.leave("/"))
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }

    private Optional<Response> renewed(LocalPath path) {
        return token().flatMap(renewing::renew).map(session -> answers.goOn(session, KEEPING_METHOD_AND_BODY, path));
    }

    private Response signInFor(LocalPath path) {
        return answers.leave("/organize/sign-in?return=" + URLEncoder.encode(path.toString(), StandardCharsets.UTF_8));
    }

    private Optional<String> token() {
        return Optional.ofNullable(headers.getCookies().get(answers.cookieName()))
                .map(Cookie::getValue);
    }
}

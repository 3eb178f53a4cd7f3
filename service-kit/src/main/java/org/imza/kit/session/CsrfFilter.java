package org.imza.kit.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.imza.kit.http.PostedForm;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Lets a signed-in person's browser change something only from a form of ours: it carries the session's secret. */
class CsrfFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final SignedIn signedIn;
    private final SessionCookie cookie;

    CsrfFilter(SignedIn signedIn, SessionCookie cookie) {
        this.signedIn = signedIn;
        this.cookie = cookie;
    }

    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    Optional<Response> check(ResteasyReactiveContainerRequestContext context, RoutingContext request) {
        if (!HARMLESS.contains(context.getMethod())
                && !MatchedRoute.isApi()
                && request.request().getCookie(cookie.name()) != null
                && MatchedRoute.permission().isPresent()
                && !matches(context)) {
            return Optional.of(keep(form(context), request));
        }
        return Optional.empty();
    }

    /** Of somebody who has signed in anew since they opened it: what they typed is kept until they have looked at it. */
    private static Response keep(FormData form, RoutingContext request) {
        if (form == null || form.getFirst(PostedForm.OWNER) == null) {
            throw Problem.of(403, "form-not-ours");
        }
        return NotSignedIn.repeated("/organize/kept", request);
    }

    private static FormData form(ResteasyReactiveContainerRequestContext context) {
        return ((ResteasyReactiveRequestContext) context.getServerRequestContext()).getFormData();
    }

    private boolean matches(ResteasyReactiveContainerRequestContext context) {
        FormData form = form(context);
        FormValue sent = form == null ? null : form.getFirst(PostedForm.CSRF);
        return sent != null
                && signedIn.present()
                && MessageDigest.isEqual(bytes(sent.getValue()), bytes(signedIn.csrf()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

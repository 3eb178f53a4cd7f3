package org.imza.account;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.session.SessionCookie;

/** Redirects that set or end the session cookie. */
@Singleton
public class SessionAnswers {

    private static final int KEEPING_METHOD_AND_BODY = 307;

    private final AccountConfig config;
    private final SessionCookie cookie;

    SessionAnswers(AccountConfig config, SessionCookie cookie) {
        this.config = config;
        this.cookie = cookie;
    }

    /** On to {@code path} with a fresh token. */
    Response goOn(SessionToken session, int status, LocalPath path) {
        return to(status, path)
                .cookie(cookie.holding(session.token(), config.sessionLife()))
                .build();
    }

    /** On to {@code path} of this site with a fresh token, by GET. */
    public Response goOn(SessionToken session, String path) {
        return goOn(session, 303, LocalPath.of(path));
    }

    /** On without a cookie to where the same form, meant for {@code path}, is kept until its owner has signed in. */
    Response keep(LocalPath path) {
        String keeping = "/organize/kept?return=" + URLEncoder.encode(path.toString(), StandardCharsets.UTF_8);
        return to(KEEPING_METHOD_AND_BODY, new LocalPath(keeping))
                .cookie(cookie.ended())
                .build();
    }

    /** On to {@code path} without a cookie. */
    Response leave(String path) {
        return to(303, new LocalPath(path)).cookie(cookie.ended()).build();
    }

    String cookieName() {
        return cookie.name();
    }

    private static Response.ResponseBuilder to(int status, LocalPath path) {
        return Response.status(status)
                .location(URI.create(path.toString()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER);
    }
}

package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.http.CachePolicy;
import org.jboss.resteasy.reactive.RestPath;

/** Where somebody is signed in, and signing out there, for programs. */
@Path("/api")
@Demands(Permission.USE_OWN_ACCOUNT)
@RunOnVirtualThread
class SessionListApi {

    private final OwnSessions sessions;

    SessionListApi(OwnSessions sessions) {
        this.sessions = sessions;
    }

    /** Their living sessions, the last used first. */
    public record SessionList(List<SessionView> sessions) {}

    /** The list. */
    @GET
    @Path("/sessions")
    public Response list() {
        return Response.ok(new SessionList(sessions.list()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    /** Signs out in one place. */
    @DELETE
    @Path("/sessions/{id}")
    public void end(@RestPath String id) {
        sessions.end(id);
    }

    /** Signs out everywhere else. */
    @DELETE
    @Path("/sessions/others")
    public void endOthers() {
        sessions.endOthers();
    }
}

package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.session.SignedIn;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestPath;

/** Where somebody is signed in, and signing out there. */
@Path("/organize/sessions")
@Demands(Permission.USE_OWN_ACCOUNT)
@RunOnVirtualThread
class SessionListPages {

    private final OwnSessions sessions;
    private final SessionAnswers answers;
    private final SignedIn signedIn;
    private final Desk desk;

    SessionListPages(OwnSessions sessions, SessionAnswers answers, SignedIn signedIn, Desk desk) {
        this.sessions = sessions;
        this.answers = answers;
        this.signedIn = signedIn;
        this.desk = desk;
    }

    /** The list. */
    @GET
    public Response list() {
        return desk.page(200, desk.text(Texts.SESSION_LIST), AccountTemplates.sessions(sessions.list()));
    }

    /** Signs out in one place. */
    @POST
    @Path("/{id}/end")
    public Response end(@RestPath String id) {
        sessions.end(id);
        return id.equals(signedIn.sessionHash()) ? answers.leave("/") : Desk.seeOther("/organize/sessions");
    }

    /** Signs out everywhere else. */
    @POST
    @Path("/end-others")
    public Response endOthers() {
        sessions.endOthers();
        return Desk.seeOther("/organize/sessions");
    }
}

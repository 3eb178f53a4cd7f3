package org.imza.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.imza.kit.problem.Problem;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.jboss.resteasy.reactive.RestPath;

/** How far a petition is, for counters on pages and for programs. */
@Path("/api/petitions/{slug}/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgressResource {

    private static final String CACHED = "public, max-age=1, stale-while-revalidate=10";

    private final Petitions petitions;
    private final ProgressBoard board;

    ProgressResource(Petitions petitions, ProgressBoard board) {
        this.petitions = petitions;
        this.board = board;
    }

    /** The confirmed signatures, the goal, and whether the petition still takes signatures. */
    record View(long signatures, long goal, boolean open) {}

    /** At most a second old; 304 while nothing changed. */
    @GET
    public Response progress(@RestPath String slug, @Context Request request) {
        SignablePetition petition = petitions.signable(slug).orElseThrow(Problem::notFound);
        Progress progress = board.of(petition.id());
        View view = new View(progress.signatures(), progress.goal(), petition.open());
        EntityTag tag = new EntityTag(view.signatures() + "-" + view.goal() + (view.open() ? "" : "-closed"));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(view) : unchanged;
        return answer.tag(tag).header("Cache-Control", CACHED).build();
    }
}

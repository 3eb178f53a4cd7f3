package org.imza.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.problem.Problem;
import org.imza.petition.Petitions;
import org.jboss.resteasy.reactive.RestPath;

/** How far a petition is. Comes to what {@link ProgressRoutes} cannot answer from memory, which is mostly a refusal. */
@Path("/api/petitions/{slug}/progress")
@PermitAll
@RunOnVirtualThread
class ProgressResource {

    private static final int RETRY_SECONDS = 30;

    private final Petitions petitions;
    private final ProgressBoard board;

    ProgressResource(Petitions petitions, ProgressBoard board) {
        this.petitions = petitions;
        this.board = board;
    }

    /** The confirmed signatures, the goal, and whether the petition still takes signatures. */
    record View(long signatures, long goal, boolean open) {}

    /** At most a second or two old; 304 while nothing changed. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    public Response progress(@RestPath String slug) {
        var petition = petitions.signable(slug).orElseThrow(Problem::notFound);
        Progress progress = board.of(petition.id());
        return Response.ok(new View(progress.signatures(), progress.goal(), petition.open()))
                .header("Cache-Control", CachePolicy.NEVER)
                .build();
    }

    /**
     * The same as events named {@code progress}: now, and whenever it changed, at most once a second. 503 while too
     * many follow; ask for the progress instead, and come back later.
     */
    @GET
    @Path("/events")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public Response events(@RestPath String slug) {
        throw petitions.signable(slug).isPresent() ? Problem.busy(RETRY_SECONDS) : Problem.notFound();
    }
}

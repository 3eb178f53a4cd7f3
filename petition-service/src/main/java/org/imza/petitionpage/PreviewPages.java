package org.imza.petitionpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.problem.Problem;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.imza.petition.TextView;
import org.jboss.resteasy.reactive.RestPath;

/** How a petition will look, for its organization only. */
@Path("/organize/petitions/{id}/preview")
@Demands(Permission.READ_DRAFTS)
@RunOnVirtualThread
class PreviewPages {

    private final PetitionViews petitions;
    private final Desk desk;
    private final PetitionRenderer renderer;

    PreviewPages(PetitionViews petitions, Desk desk, PetitionRenderer renderer) {
        this.petitions = petitions;
        this.desk = desk;
        this.renderer = renderer;
    }

    @GET
    public Response original(@RestPath UUID id) {
        PetitionView petition = own(id);
        return preview(petition, petition.original());
    }

    @GET
    @Path("/{tag}")
    public Response translation(@RestPath UUID id, @RestPath String tag) {
        PetitionView petition = own(id);
        return preview(petition, petition.in(tag));
    }

    private Response preview(PetitionView petition, TextView text) {
        return renderer.preview(petition, text, desk.language());
    }

    private PetitionView own(UUID id) {
        PetitionView petition = petitions.of(id).orElseThrow(Problem::notFound);
        Access.demand(desk.actor(), Permission.READ_DRAFTS, petition.organizationId());
        return petition;
    }
}

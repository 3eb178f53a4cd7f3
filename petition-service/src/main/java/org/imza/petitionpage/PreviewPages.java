package org.imza.petitionpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.imza.organization.Membership;
import org.imza.petition.PetitionView;
import org.imza.petition.ReadingPetitions;
import org.jboss.resteasy.reactive.RestPath;

/** How a petition will look, for its organization only. */
@Path("/organize/petitions/{id}/preview")
@RolesAllowed("organizer")
@RunOnVirtualThread
class PreviewPages {

    private final ReadingPetitions petitions;
    private final Membership membership;
    private final PetitionRenderer renderer;

    PreviewPages(ReadingPetitions petitions, Membership membership, PetitionRenderer renderer) {
        this.petitions = petitions;
        this.membership = membership;
        this.renderer = renderer;
    }

    @GET
    public Response original(@RestPath UUID id) {
        PetitionView petition = own(id);
        return renderer.preview(petition, petition.original());
    }

    @GET
    @Path("/{tag}")
    public Response translation(@RestPath UUID id, @RestPath String tag) {
        PetitionView petition = own(id);
        return renderer.preview(petition, petition.in(tag));
    }

    private PetitionView own(UUID id) {
        PetitionView petition = petitions.of(id).orElseThrow(Problem::notFound);
        membership.demand(petition.organizationId());
        return petition;
    }
}

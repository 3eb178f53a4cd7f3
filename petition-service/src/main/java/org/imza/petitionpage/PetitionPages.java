package org.imza.petitionpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;
import org.jboss.resteasy.reactive.RestPath;

/** The petition, readable and signable by everybody, in the language of its address. */
@Path("/petitions/{slug}")
@PermitAll
@RunOnVirtualThread
class PetitionPages {

    private final PublicPetition petitions;
    private final PetitionRenderer renderer;

    PetitionPages(PublicPetition petitions, PetitionRenderer renderer) {
        this.petitions = petitions;
        this.renderer = renderer;
    }

    @GET
    public Response original(@RestPath String slug, @Context Request request) {
        return show(slug, null, request);
    }

    /** Where somebody lands who reloads the form they sent. */
    @GET
    @Path("/sign")
    public Response form(@RestPath String slug) {
        return Response.seeOther(URI.create("/petitions/" + petitions.at(slug).slug() + "#sign"))
                .build();
    }

    @GET
    @Path("/{tag}")
    public Response translation(@RestPath String slug, @RestPath String tag, @Context Request request) {
        return show(slug, tag, request);
    }

    private Response show(String slug, String tag, Request request) {
        PetitionView petition = petitions.at(slug);
        TextView text = PublicPetition.text(petition, tag);
        String path = Paths.of(petition, text);
        if (!petition.slug().equals(slug) || tag != null && !tag.equals(text.language())) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(path))
                    .build();
        }
        return petition.state() == PetitionState.REJECTED
                ? renderer.rejected(petition, text)
                : renderer.published(petition, text, request);
    }
}

package org.imza.petitionpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Content;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.page.Pages;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The petition, readable and signable by everybody, in the language of its address. Comes to what {@link PageRoutes}
 * does not have in memory: former addresses, rejected petitions, and what could not be read a moment ago.
 */
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
    public Response original(@RestPath String slug, @RestQuery String lang) {
        return show(slug, null, lang);
    }

    /** Where somebody lands who reloads the form they sent. */
    @GET
    @Path("/sign")
    public Response form(@RestPath String slug, @RestQuery String lang) {
        PetitionView petition = petitions.at(slug);
        Language written = Language.of(petition.language());
        String page = Pages.around(written, Languages.around(written, lang), petition.path());
        return Response.seeOther(URI.create(page + "#sign")).build();
    }

    @GET
    @Path("/{tag}")
    public Response translation(@RestPath String slug, @RestPath String tag, @RestQuery String lang) {
        return show(slug, tag, lang);
    }

    private Response show(String slug, String tag, String lang) {
        PetitionView petition = petitions.at(slug, tag);
        TextView text = PublicPetition.text(petition, tag);
        Language written = Language.of(text.language());
        Language spoken = Languages.around(written, lang);
        if (!petition.slug().equals(slug) || tag != null && !tag.equals(text.language())) {
            return Pages.moved(Pages.around(written, spoken, petition.path(text)));
        }
        return petition.state() == PetitionState.REJECTED
                ? renderer.rejected(petition, text, spoken)
                : uncached(renderer.published(petition, text, spoken));
    }

    private static Response uncached(Content page) {
        return Response.ok(page.body(), page.mediaType())
                .header("Cache-Control", CachePolicy.NEVER)
                .header("Content-Language", page.language())
                .build();
    }
}

package org.imza.petitionpage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Content;
import org.imza.kit.page.Pages;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.PublishedPetitions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Petitions as JSON, for everybody. */
@Path("/api/petitions")
@PermitAll
@RunOnVirtualThread
class PublicApi {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1_000;

    private final PublishedPetitions petitions;
    private final PublicPetition publicPetition;
    private final PublicJsons jsons;
    private final ObjectMapper json;

    PublicApi(PublishedPetitions petitions, PublicPetition publicPetition, PublicJsons jsons, ObjectMapper json) {
        this.petitions = petitions;
        this.publicPetition = publicPetition;
        this.jsons = jsons;
        this.json = json;
    }

    /** Open and closed petitions, the latest first, fifty a page. */
    @GET
    public Response list(@RestQuery @DefaultValue("1") int page) throws JsonProcessingException {
        int asked = Math.clamp(page, 1, LAST_PAGE);
        List<PetitionView> found = petitions.published((asked - 1) * PAGE, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<PublicJson> shown = jsons.of(found.subList(0, Math.min(PAGE, found.size())), false);
        return cacheable(
                new PublicJson.Listing(shown, more ? "/api" + PetitionAddress.LIST + "?page=" + (asked + 1) : null));
    }

    /** One petition with its words in every language. */
    @GET
    @Path("/{slug}")
    public Response one(@RestPath String slug) throws JsonProcessingException {
        PetitionView petition = publicPetition.at(slug);
        if (!petition.slug().equals(slug)) {
            return Pages.moved(PetitionAddress.json(petition.slug()));
        }
        return cacheable(jsons.of(List.of(petition), true).getFirst());
    }

    private Response cacheable(Object body) throws JsonProcessingException {
        return Cacheable.of(Content.json(json.writeValueAsString(body)));
    }
}

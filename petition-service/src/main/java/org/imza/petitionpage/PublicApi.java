package org.imza.petitionpage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Content;
import org.imza.kit.http.Paging;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
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
    private static final int MOST = 100;
    private static final int LAST_PAGE = 1_000;
    private static final String LIST = "/api" + PetitionAddress.LIST;

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

    /**
     * Open and closed petitions, the latest first, fifty a page. {@code next} begins after the last one shown; a numbered
     * {@code page} is answered too, though what is published meanwhile moves it.
     */
    @GET
    public Response list(@RestQuery Integer page, @RestQuery UUID after, @RestQuery Integer limit)
            throws JsonProcessingException {
        int most = Paging.limit(limit, PAGE, MOST);
        Paging<PetitionView> found = Paging.of(found(page, after, most), most, LIST, PetitionView::id);
        return found.linked(cacheable(new PublicJson.Listing(jsons.of(found.shown(), false), found.next())));
    }

    private List<PetitionView> found(Integer page, UUID after, int most) {
        if (after == null) {
            return petitions.published(((page == null ? 1 : Math.clamp(page, 1, LAST_PAGE)) - 1) * most, most + 1);
        }
        try {
            return petitions.publishedAfter(after, most + 1);
        } catch (NoSuchElementException e) {
            throw Problem.unclearQuery(List.of(FieldError.malformedParameter("after")));
        }
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

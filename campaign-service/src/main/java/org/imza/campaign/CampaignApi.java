package org.imza.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Paging;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.repeat.CreatingOnce;
import org.imza.kit.session.SignedIn;
import org.imza.kit.site.PublicAddress;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Campaigns for programs. */
@Path("/api/campaigns")
@RunOnVirtualThread
class CampaignApi {

    private static final int MOST = 200;

    private final CreatingOnce once;
    private final CreatingCampaign creating;
    private final EditingCampaign editing;
    private final PublishingDraft publishing;
    private final GatheringPetitions gathering;
    private final ChoosingPicture choosing;
    private final LaunchingCampaign launching;
    private final Campaigns campaigns;
    private final PublicAddress site;
    private final ObjectMapper json;
    private final SignedIn signedIn;

    CampaignApi(
            CreatingOnce once,
            CreatingCampaign creating,
            EditingCampaign editing,
            PublishingDraft publishing,
            GatheringPetitions gathering,
            ChoosingPicture choosing,
            LaunchingCampaign launching,
            Campaigns campaigns,
            PublicAddress site,
            ObjectMapper json,
            SignedIn signedIn) {
        this.once = once;
        this.creating = creating;
        this.editing = editing;
        this.publishing = publishing;
        this.gathering = gathering;
        this.choosing = choosing;
        this.launching = launching;
        this.campaigns = campaigns;
        this.site = site;
        this.json = json;
        this.signedIn = signedIn;
    }

    /** A petition to attach. */
    public record Attachment(UUID petitionId) {

        private static final Field PETITION = Field.unseen("petitionId");
        private static final Form FORM = new Form("attachment", PETITION);

        private UUID checked() {
            FormCheck check = new FormCheck(FORM);
            if (petitionId == null) {
                check.wrong(PETITION, "missing");
            }
            return check.result(petitionId).orRefuse();
        }
    }

    /** A picture of the organization, or {@code null} for none. */
    public record Chosen(UUID pictureId) {}

    /**
     * Launched campaigns, the newest first: 200 unless {@code limit} says so, those after the campaign {@code after}. The
     * next page is the {@code Link} named {@code next}.
     */
    @GET
    @PermitAll
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CampaignJson.class)))
    public Response list(@RestQuery UUID after, @RestQuery Integer limit) throws JsonProcessingException {
        int most = Paging.limit(limit, MOST, MOST);
        Paging<CampaignView> page =
                Paging.of(launched(after, most + 1), most, "/api" + CampaignAddress.LIST, CampaignView::id);
        return page.linked(cacheable(page.shown().stream()
                .map(campaign -> CampaignJson.of(campaign, site))
                .toList()));
    }

    private List<CampaignView> launched(UUID after, int most) {
        try {
            return campaigns.launchedAfter(after, most);
        } catch (NoSuchElementException e) {
            throw Problem.unclearQuery(List.of(FieldError.malformedParameter("after")));
        }
    }

    /** A launched campaign by its slug. */
    @GET
    @Path("/{slug}")
    @PermitAll
    @APIResponseSchema(CampaignJson.class)
    public Response show(@RestPath String slug) throws JsonProcessingException {
        return cacheable(CampaignJson.of(campaigns.launched(slug), site));
    }

    private Response cacheable(Object body) throws JsonProcessingException {
        return Cacheable.of(org.imza.kit.http.Content.json(json.writeValueAsString(body)));
    }

    /** Starts a draft; where its organization reads it is its {@code Location}. */
    @POST
    @Demands(Permission.WRITE_CAMPAIGNS)
    public Response create(CampaignInput body, @RestHeader(CreatingOnce.HEADER) String key) {
        CampaignText text = read(body);
        UUID id = once.create(
                signedIn.actor(),
                key,
                "campaign",
                body,
                () -> creating.create(signedIn.actor(), body.organizationId(), Ids.next(), text)
                        .id());
        return Response.created(URI.create(CampaignAddress.ownJson(id)))
                .entity(own(id))
                .build();
    }

    /** Changes its words, also those that are public. */
    @PUT
    @Path("/{id}")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson edit(@RestPath UUID id, CampaignInput body) {
        editing.edit(signedIn.actor(), id, read(body));
        publishing.publish(signedIn.actor(), id);
        return own(id);
    }

    /** Attaches one more petition; one that is attached already stays so. */
    @POST
    @Path("/{id}/petitions")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson attach(@RestPath UUID id, Attachment body) {
        UUID petition = JsonMistakes.demand(body).checked();
        gathering.gather(
                signedIn.actor(),
                id,
                present -> Stream.concat(present.stream(), Stream.of(petition)).toList());
        return own(id);
    }

    /** Puts a picture on top. */
    @PUT
    @Path("/{id}/picture")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson choosePicture(@RestPath UUID id, Chosen body) {
        choosing.choose(signedIn.actor(), id, JsonMistakes.demand(body).pictureId());
        return own(id);
    }

    /** Makes it public. */
    @POST
    @Path("/{id}/launch")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson launch(@RestPath UUID id) {
        launching.launch(signedIn.actor(), id);
        return own(id);
    }

    /** As it is now, with the version it has. */
    private CampaignJson own(UUID id) {
        return CampaignJson.own(campaigns.forMember(signedIn.actor(), Permission.WRITE_CAMPAIGNS, id), site);
    }

    private static CampaignText read(CampaignInput body) {
        return JsonMistakes.demand(body).check().orRefuse();
    }
}

package org.imza.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** Campaigns for programs. */
@Path("/api/campaigns")
@RunOnVirtualThread
class CampaignApi {

    private final CreatingCampaign creating;
    private final EditingCampaign editing;
    private final PublishingDraft publishing;
    private final GatheringPetitions gathering;
    private final ChoosingPicture choosing;
    private final LaunchingCampaign launching;
    private final Campaigns campaigns;
    private final SignedIn signedIn;

    CampaignApi(
            CreatingCampaign creating,
            EditingCampaign editing,
            PublishingDraft publishing,
            GatheringPetitions gathering,
            ChoosingPicture choosing,
            LaunchingCampaign launching,
            Campaigns campaigns,
            SignedIn signedIn) {
        this.creating = creating;
        this.editing = editing;
        this.publishing = publishing;
        this.gathering = gathering;
        this.choosing = choosing;
        this.launching = launching;
        this.campaigns = campaigns;
        this.signedIn = signedIn;
    }

    /** A petition to attach. */
    public record Attachment(UUID petitionId) {}

    /** A picture of the organization, or {@code null} for none. */
    public record Chosen(UUID pictureId) {}

    /** Every launched campaign, the newest first. */
    @GET
    @PermitAll
    public List<CampaignJson> list() {
        return campaigns.launched().stream().map(CampaignJson::of).toList();
    }

    /** A launched campaign by its slug. */
    @GET
    @Path("/{slug}")
    @PermitAll
    public CampaignJson show(@RestPath String slug) {
        return CampaignJson.of(campaigns.launched(slug));
    }

    /** Starts a draft. */
    @POST
    @Demands(Permission.WRITE_CAMPAIGNS)
    public Response create(CampaignInput body) {
        CampaignText text = read(body);
        if (body.organizationId() == null) {
            throw Problem.notFound();
        }
        CampaignView campaign = creating.create(signedIn.actor(), body.organizationId(), Ids.next(), text);
        return Response.created(URI.create(campaign.path()))
                .entity(CampaignJson.of(campaign))
                .build();
    }

    /** Changes its words, also those that are public. */
    @PUT
    @Path("/{id}")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson edit(@RestPath UUID id, CampaignInput body) {
        editing.edit(signedIn.actor(), id, read(body));
        return CampaignJson.of(publishing.publish(signedIn.actor(), id));
    }

    /** Attaches one more petition; one that is attached already stays so. */
    @POST
    @Path("/{id}/petitions")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson attach(@RestPath UUID id, Attachment body) {
        if (body == null || body.petitionId() == null) {
            throw Problem.malformed();
        }
        return CampaignJson.of(gathering.gather(
                signedIn.actor(),
                id,
                present -> Stream.concat(present.stream(), Stream.of(body.petitionId()))
                        .toList()));
    }

    /** Puts a picture on top. */
    @PUT
    @Path("/{id}/picture")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson choosePicture(@RestPath UUID id, Chosen body) {
        return CampaignJson.of(
                choosing.choose(signedIn.actor(), id, JsonMistakes.demand(body).pictureId()));
    }

    /** Makes it public. */
    @POST
    @Path("/{id}/launch")
    @Demands(Permission.WRITE_CAMPAIGNS)
    public CampaignJson launch(@RestPath UUID id) {
        return CampaignJson.of(launching.launch(signedIn.actor(), id));
    }

    private static CampaignText read(CampaignInput body) {
        return JsonMistakes.demand(body).check().orRefuse();
    }
}

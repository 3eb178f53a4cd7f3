package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;

/** Pictures: for everybody once their update is posted, for the campaign's members before. */
@Path("/")
@RunOnVirtualThread
public class PicturePages {

    private final Pictures pictures;
    private final UpdateRows updates;
    private final Campaigns campaigns;
    private final SignedIn signedIn;

    PicturePages(Pictures pictures, UpdateRows updates, Campaigns campaigns, SignedIn signedIn) {
        this.pictures = pictures;
        this.updates = updates;
        this.campaigns = campaigns;
        this.signedIn = signedIn;
    }

    /** A picture of a posted update. */
    @GET
    @Path("/campaigns/{slug}/pictures/{id}")
    @PermitAll
    public Response posted(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        CampaignView campaign = campaigns.launched(slug);
        Optional<Picture> picture = pictures.ofCampaign(campaign.id(), id).filter(found -> updates.shows(found.id));
        return answer(picture, "public, max-age=31536000, immutable");
    }

    /** A picture of a draft. */
    @GET
    @Path("/organize/campaigns/{campaign}/pictures/{id}")
    @RolesAllowed("organizer")
    public Response draft(@PathParam("campaign") UUID campaignId, @PathParam("id") UUID id) {
        campaigns.forMember(campaignId, signedIn.accountId());
        return answer(pictures.ofCampaign(campaignId, id), "no-store");
    }

    private static Response answer(Optional<Picture> picture, String caching) {
        Picture found = picture.orElseThrow(Problem::notFound);
        return Response.ok(found.content, found.mediaType)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}

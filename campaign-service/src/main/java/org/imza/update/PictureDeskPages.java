package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.campaign.Campaigns;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** Pictures of drafts, for the campaign's members. */
@Path("/organize/campaigns/{campaign}/pictures/{id}")
@Demands(Permission.READ_DRAFTS)
@RunOnVirtualThread
class PictureDeskPages {

    private final Pictures pictures;
    private final Campaigns campaigns;
    private final SignedIn signedIn;

    PictureDeskPages(Pictures pictures, Campaigns campaigns, SignedIn signedIn) {
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.signedIn = signedIn;
    }

    /** The file, before anybody else may see it. */
    @GET
    public Response show(@RestPath("campaign") UUID campaignId, @RestPath UUID id) {
        campaigns.forMember(signedIn.actor(), Permission.READ_DRAFTS, campaignId);
        return pictures.ofCampaign(campaignId, id)
                .orElseThrow(Problem::notFound)
                .answer();
    }
}

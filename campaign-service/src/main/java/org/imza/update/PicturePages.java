package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** Pictures of posted updates, for everybody. */
@Path("/campaigns/{slug}/pictures/{id}")
@PermitAll
@RunOnVirtualThread
class PicturePages {

    private final Pictures pictures;
    private final UpdateRows updates;
    private final Campaigns campaigns;

    PicturePages(Pictures pictures, UpdateRows updates, Campaigns campaigns) {
        this.pictures = pictures;
        this.updates = updates;
        this.campaigns = campaigns;
    }

    /** The file, as long as its update is public. */
    @GET
    public Response show(@RestPath String slug, @RestPath UUID id) {
        CampaignView campaign = campaigns.launched(slug);
        return pictures.ofCampaign(campaign.id(), id)
                .filter(found -> updates.shows(found.id))
                .orElseThrow(Problem::notFound)
                .publicAnswer();
    }
}

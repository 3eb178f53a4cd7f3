package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.imza.campaign.RestoringCampaign;
import org.imza.campaign.TakingDownCampaign;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.session.SignedIn;

/** Taking campaigns down, for programs of moderators. */
@Path("/api/campaigns/{campaign}/takedown")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
public class CampaignTakedownApi {

    private final TakingDownCampaign takingDown;
    private final RestoringCampaign restoring;
    private final TakedownInput input;
    private final SignedIn signedIn;

    CampaignTakedownApi(
            TakingDownCampaign takingDown, RestoringCampaign restoring, TakedownInput input, SignedIn signedIn) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.input = input;
        this.signedIn = signedIn;
    }

    /** Takes it down, with all its updates. */
    @POST
    public void takeDown(@PathParam("campaign") UUID campaignId, TakedownInput.Why body) {
        takingDown.takeDown(campaignId, input.read(body), signedIn.actor());
    }

    /** Puts it back. */
    @DELETE
    public void restore(@PathParam("campaign") UUID campaignId) {
        restoring.restore(campaignId, signedIn.actor());
    }
}

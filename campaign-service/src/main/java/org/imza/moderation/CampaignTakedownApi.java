package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.imza.campaign.RestoringCampaign;
import org.imza.campaign.TakingDownCampaign;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.session.SignedIn;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownInput;
import org.jboss.resteasy.reactive.RestPath;

/** Taking campaigns down, for programs of moderators. */
@Path("/api/campaigns/{campaign}/takedown")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class CampaignTakedownApi {

    private final TakingDownCampaign takingDown;
    private final RestoringCampaign restoring;
    private final Clock clock;
    private final SignedIn signedIn;

    CampaignTakedownApi(TakingDownCampaign takingDown, RestoringCampaign restoring, Clock clock, SignedIn signedIn) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /** Takes it down, with all its updates. */
    @POST
    public void takeDown(@RestPath("campaign") UUID campaignId, TakedownInput body) {
        takingDown.takeDown(signedIn.actor(), campaignId, checked(body));
    }

    /** Puts it back. */
    @DELETE
    public void restore(@RestPath("campaign") UUID campaignId) {
        restoring.restore(signedIn.actor(), campaignId);
    }

    private Takedown checked(TakedownInput body) {
        return JsonMistakes.demand(body).check(clock.instant()).orRefuse();
    }
}

package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.session.SignedIn;
import org.imza.update.RestoringUpdate;
import org.imza.update.TakingDownUpdate;

/** Taking updates down, for programs of moderators. */
@Path("/api/campaigns/{campaign}/updates/{update}/takedown")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
public class UpdateTakedownApi {

    private final TakingDownUpdate takingDown;
    private final RestoringUpdate restoring;
    private final TakedownInput input;
    private final SignedIn signedIn;

    UpdateTakedownApi(TakingDownUpdate takingDown, RestoringUpdate restoring, TakedownInput input, SignedIn signedIn) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.input = input;
        this.signedIn = signedIn;
    }

    /** Takes it down; its mails that have not gone out will not. */
    @POST
    public void takeDown(@PathParam("campaign") UUID campaignId, @PathParam("update") UUID id, TakedownInput.Why body) {
        takingDown.takeDown(campaignId, id, input.read(body), signedIn.actor());
    }

    /** Puts it back. */
    @DELETE
    public void restore(@PathParam("campaign") UUID campaignId, @PathParam("update") UUID id) {
        restoring.restore(campaignId, id, signedIn.actor());
    }
}

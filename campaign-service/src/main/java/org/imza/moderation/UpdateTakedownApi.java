package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.session.SignedIn;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownInput;
import org.imza.update.RestoringUpdate;
import org.imza.update.TakingDownUpdate;
import org.jboss.resteasy.reactive.RestPath;

/** Taking updates down, for programs of moderators. */
@Path("/api/campaigns/{campaign}/updates/{update}/takedown")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class UpdateTakedownApi {

    private final TakingDownUpdate takingDown;
    private final RestoringUpdate restoring;
    private final Clock clock;
    private final SignedIn signedIn;

    UpdateTakedownApi(TakingDownUpdate takingDown, RestoringUpdate restoring, Clock clock, SignedIn signedIn) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /** Takes it down; its mails that have not gone out will not. */
    @POST
    public void takeDown(@RestPath("campaign") UUID campaignId, @RestPath("update") UUID id, TakedownInput body) {
        takingDown.takeDown(signedIn.actor(), campaignId, id, checked(body));
    }

    /** Puts it back. */
    @DELETE
    public void restore(@RestPath("campaign") UUID campaignId, @RestPath("update") UUID id) {
        restoring.restore(signedIn.actor(), campaignId, id);
    }

    private Takedown checked(TakedownInput body) {
        return JsonMistakes.demand(body).check(clock.instant()).orRefuse();
    }
}

package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.imza.gallery.Gallery;
import org.imza.gallery.RestoringPicture;
import org.imza.gallery.TakingDownPicture;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.session.SignedIn;
import org.imza.takedown.TakedownInput;
import org.jboss.resteasy.reactive.RestPath;

/** Taking pictures down, for programs of moderators. */
@Path("/api/organizations/{organization}/pictures/{picture}/takedown")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class PictureTakedownApi {

    private final TakingDownPicture takingDown;
    private final RestoringPicture restoring;
    private final Gallery gallery;
    private final Clock clock;
    private final SignedIn signedIn;

    PictureTakedownApi(
            TakingDownPicture takingDown, RestoringPicture restoring, Gallery gallery, Clock clock, SignedIn signedIn) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.gallery = gallery;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /** Takes it down. */
    @POST
    public void takeDown(
            @RestPath("organization") UUID organization, @RestPath("picture") UUID id, TakedownInput body) {
        gallery.demand(organization, id);
        takingDown.takeDown(
                signedIn.actor(),
                id,
                JsonMistakes.demand(body).check(clock.instant()).orRefuse());
    }

    /** Puts it back. */
    @DELETE
    public void restore(@RestPath("organization") UUID organization, @RestPath("picture") UUID id) {
        gallery.demand(organization, id);
        restoring.restore(signedIn.actor(), id);
    }
}

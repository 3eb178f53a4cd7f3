package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** An organization's own picture, for programs. */
@Path("/api/organizations/{organization}/picture")
@Demands(Permission.KEEP_PICTURES)
@RunOnVirtualThread
class OwnPictureApi {

    private final ChoosingOwnPicture choosing;
    private final SignedIn signedIn;

    OwnPictureApi(ChoosingOwnPicture choosing, SignedIn signedIn) {
        this.choosing = choosing;
        this.signedIn = signedIn;
    }

    /** One that the organization keeps; {@code null} for none. */
    public record Chosen(UUID pictureId) {}

    /** Puts it on the organization's page. */
    @PUT
    public void choose(@RestPath("organization") UUID id, Chosen body) {
        choosing.choose(signedIn.actor(), id, JsonMistakes.demand(body).pictureId());
    }
}

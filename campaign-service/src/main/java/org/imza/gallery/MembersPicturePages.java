package org.imza.gallery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** Pictures for their organization's members, whether anybody else may see them or not. */
@Path("/organize/pictures/{id}/{width}")
@Demands(Permission.READ_DRAFTS)
@RunOnVirtualThread
class MembersPicturePages {

    private final Pictures pictures;
    private final SignedIn signedIn;

    MembersPicturePages(Pictures pictures, SignedIn signedIn) {
        this.pictures = pictures;
        this.signedIn = signedIn;
    }

    /** The file. */
    @GET
    public Response show(@RestPath UUID id, @RestPath int width) {
        Access.demand(signedIn.actor(), Permission.READ_DRAFTS, pictures.organizationOf(id));
        return pictures.file(id, width).orElseThrow(Problem::notFound).answer();
    }
}

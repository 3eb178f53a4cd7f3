package org.imza.gallery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Pictures that something public shows, for everybody. */
@Path("/pictures/{id}/{width}")
@PermitAll
@RunOnVirtualThread
class PicturePages {

    private final Gallery gallery;

    PicturePages(Gallery gallery) {
        this.gallery = gallery;
    }

    /** The file. */
    @GET
    public Response show(@RestPath UUID id, @RestPath int width) {
        return gallery.publicFile(id, width);
    }
}

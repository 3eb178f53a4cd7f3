package org.imza.gallery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Pictures that something public shows, for everybody. */
@Path("/pictures/{id}/{width}")
@PermitAll
@RunOnVirtualThread
public class PicturePages {

    private final Gallery gallery;

    PicturePages(Gallery gallery) {
        this.gallery = gallery;
    }

    /** The file. */
    @GET
    public Response show(@PathParam("id") UUID id, @PathParam("width") int width) {
        return gallery.publicFile(id, width);
    }
}

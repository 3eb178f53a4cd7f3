package org.imza.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.gallery.Gallery;
import org.jboss.resteasy.reactive.RestPath;

/** Pictures of updates where they were found before they belonged to organizations: what was shared keeps working. */
@Path("/campaigns/{slug}/pictures/{id}")
@PermitAll
@RunOnVirtualThread
class FormerPicturePages {

    private final Campaigns campaigns;
    private final Gallery gallery;

    FormerPicturePages(Campaigns campaigns, Gallery gallery) {
        this.campaigns = campaigns;
        this.gallery = gallery;
    }

    /** The file in its widest form, as long as something public shows it. */
    @GET
    public Response show(@RestPath String slug, @RestPath UUID id) {
        campaigns.launched(slug);
        return gallery.publicFile(id, Gallery.WIDEST);
    }
}

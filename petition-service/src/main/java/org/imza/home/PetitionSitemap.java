package org.imza.home;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.site.Sitemap;
import org.imza.petition.PublishedPetitions;

/** Every published petition in each of its languages, for search engines. */
@Path("/petitions/sitemap.xml")
@PermitAll
@RunOnVirtualThread
class PetitionSitemap {

    private final PublishedPetitions petitions;
    private final PublicAddress site;

    PetitionSitemap(PublishedPetitions petitions, PublicAddress site) {
        this.petitions = petitions;
        this.site = site;
    }

    @GET
    public Response all() {
        return Sitemap.of(site, petitions.pages(Sitemap.MOST));
    }
}

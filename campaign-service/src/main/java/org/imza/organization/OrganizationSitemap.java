package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.site.Sitemap;

/** Every group that has something public, for search engines. */
@Path("/organizations/sitemap.xml")
@PermitAll
@RunOnVirtualThread
class OrganizationSitemap {

    private final OrganizationRows organizations;
    private final PublicAddress site;

    OrganizationSitemap(OrganizationRows organizations, PublicAddress site) {
        this.organizations = organizations;
        this.site = site;
    }

    @GET
    public Response all() {
        return Sitemap.of(site, organizations.pages());
    }
}

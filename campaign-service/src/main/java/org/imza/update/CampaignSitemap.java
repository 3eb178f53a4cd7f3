package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.imza.campaign.Campaigns;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.site.Sitemap;

/** Every launched campaign and its updates, for search engines. */
@Path("/campaigns/sitemap.xml")
@PermitAll
@RunOnVirtualThread
class CampaignSitemap {

    private final Campaigns campaigns;
    private final UpdateRows updates;
    private final PublicAddress site;

    CampaignSitemap(Campaigns campaigns, UpdateRows updates, PublicAddress site) {
        this.campaigns = campaigns;
        this.updates = updates;
        this.site = site;
    }

    @GET
    public Response all() {
        return Sitemap.of(
                site,
                Stream.concat(campaigns.pages().stream(), updates.pages().stream())
                        .toList());
    }
}

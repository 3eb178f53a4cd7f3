package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.kit.blocks.Document;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** A posted update as the public sees it. */
@Path("/campaigns/{campaign}/updates/{update}")
@PermitAll
@RunOnVirtualThread
class UpdatePages {

    private static final int DESCRIPTION = 160;

    private final Updates updates;
    private final Campaigns campaigns;
    private final Pages pages;

    UpdatePages(Updates updates, Campaigns campaigns, Pages pages) {
        this.updates = updates;
        this.campaigns = campaigns;
        this.pages = pages;
    }

    /** The page. */
    @GET
    public Response show(
            @RestPath("campaign") String campaignSlug,
            @RestPath("update") String slug,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        CampaignView campaign = campaigns.launched(campaignSlug);
        UpdateView update = updates.posted(campaign, slug);
        if (!update.path().equals(UpdateAddress.page(campaignSlug, slug))) {
            return Pages.moved(update.path());
        }
        Page page = Pages.of(
                        campaign.interfaceLanguage(acceptLanguage),
                        update.text().title())
                .describedAs(Document.of(update.text().body()).excerpt(DESCRIPTION))
                .at(update.path())
                .from(campaign.organization().name(), campaign.organization().path());
        return pages.publicPage(UpdateTemplates.update(campaign, update), page);
    }
}

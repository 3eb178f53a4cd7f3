package org.imza.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestPath;

/** How a campaign will look once what is written is public, for its organization only. */
@Path("/organize/campaigns/{id}/preview")
@Demands(Permission.READ_DRAFTS)
@RunOnVirtualThread
class CampaignPreviewPages {

    private final Campaigns campaigns;
    private final CampaignNews news;
    private final Desk desk;

    CampaignPreviewPages(Campaigns campaigns, CampaignNews news, Desk desk) {
        this.campaigns = campaigns;
        this.news = news;
        this.desk = desk;
    }

    @GET
    public Response show(@RestPath UUID id) {
        CampaignView campaign =
                campaigns.forMember(desk.actor(), Permission.READ_DRAFTS, id).drafted();
        return desk.page(
                200,
                desk.text(Texts.CAMPAIGN_PREVIEW_OF, campaign.title()),
                CampaignTemplates.campaign(campaign, news.posted(campaign), campaign.workplace()));
    }
}

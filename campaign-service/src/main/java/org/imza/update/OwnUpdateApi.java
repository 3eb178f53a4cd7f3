package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.imza.campaign.CampaignAddress;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.session.SignedIn;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.version.Versioned;
import org.jboss.resteasy.reactive.RestPath;

/** The updates of one's campaigns, drafts too, for programs. */
@Path(CampaignAddress.OWN_JSON + "/{campaign}/updates")
@Demands(Permission.READ_DRAFTS)
@RunOnVirtualThread
class OwnUpdateApi {

    private final Campaigns campaigns;
    private final Updates updates;
    private final PublicAddress site;
    private final SignedIn signedIn;

    OwnUpdateApi(Campaigns campaigns, Updates updates, PublicAddress site, SignedIn signedIn) {
        this.campaigns = campaigns;
        this.updates = updates;
        this.site = site;
        this.signedIn = signedIn;
    }

    /** All of a campaign, the latest drafted first. */
    record Listing(List<UpdateJson> updates) implements Versioned {

        @Override
        public Long entityVersion() {
            return null;
        }
    }

    @GET
    public Listing list(@RestPath("campaign") UUID campaignId) {
        CampaignView campaign = campaign(campaignId);
        return new Listing(updates.all(campaign).stream()
                .map(update -> UpdateJson.of(campaign, update, site))
                .toList());
    }

    @GET
    @Path("/{update}")
    public UpdateJson one(@RestPath("campaign") UUID campaignId, @RestPath("update") UUID id) {
        CampaignView campaign = campaign(campaignId);
        return UpdateJson.of(campaign, updates.any(campaign, id), site);
    }

    private CampaignView campaign(UUID id) {
        return campaigns.forMember(signedIn.actor(), Permission.READ_DRAFTS, id);
    }
}

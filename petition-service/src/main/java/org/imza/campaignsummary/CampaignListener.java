package org.imza.campaignsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.CampaignEvent;
import org.imza.event.CampaignEvent.CampaignChanged;
import org.imza.event.CampaignEvent.CampaignLaunched;
import org.imza.event.CampaignEvent.CampaignRestored;
import org.imza.event.CampaignEvent.CampaignTakenDown;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.PictureOffered;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.event.CampaignEvent.UpdateRestored;
import org.imza.event.CampaignEvent.UpdateTakenDown;
import org.imza.kit.inbox.EventListener;
import org.imza.kit.language.Language;

/** Learns of new campaigns, keeps up with what they say, and forgets those that are taken down. */
@ApplicationScoped
class CampaignListener implements EventListener<CampaignEvent> {

    private final CampaignSummaries campaigns;

    CampaignListener(CampaignSummaries campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Class<CampaignEvent> accepts() {
        return CampaignEvent.class;
    }

    @Override
    public void on(CampaignEvent event) {
        switch (event) {
            case CampaignLaunched c ->
                keep(c.campaignId(), c.organizationId(), c.slug(), c.language(), c.title(), c.summary(), c.at());
            case CampaignChanged c ->
                keep(c.campaignId(), c.organizationId(), c.slug(), c.language(), c.title(), c.summary(), c.at());
            case CampaignRestored c ->
                keep(c.campaignId(), c.organizationId(), c.slug(), c.language(), c.title(), c.summary(), c.at());
            case CampaignTakenDown c -> campaigns.takeDown(c.campaignId(), c.at());
            case OrganizationCreated _,
                    UpdatePosted _,
                    UpdateTakenDown _,
                    UpdateRestored _,
                    PictureOffered _,
                    PictureDeleted _ -> {}
        }
    }

    private void keep(
            UUID id, UUID organizationId, String slug, String language, String title, String summary, Instant at) {
        campaigns.keep(new CampaignSummary(id, organizationId, slug, Language.of(language), title, summary), at);
    }
}

package org.imza.campaignsummary;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.event.CampaignEvent.CampaignLaunched;
import org.imza.kit.inbox.EventListener;
import org.imza.kit.language.Language;

/** Learns of new campaigns. */
@ApplicationScoped
class CampaignLaunchedListener implements EventListener<CampaignLaunched> {

    private final CampaignSummaries campaigns;

    CampaignLaunchedListener(CampaignSummaries campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Class<CampaignLaunched> accepts() {
        return CampaignLaunched.class;
    }

    @Override
    public void on(CampaignLaunched event) {
        CampaignSummary campaign = new CampaignSummary(
                event.campaignId(),
                event.organizationId(),
                event.slug(),
                Language.of(event.language()),
                event.title(),
                event.summary());
        campaigns.keep(campaign, event.at());
    }
}

package org.imza.campaignsummary;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.event.CampaignEvent.CampaignChanged;
import org.imza.kit.inbox.EventListener;
import org.imza.kit.language.Language;

/** Keeps up with what campaigns say. */
@ApplicationScoped
class CampaignChangedListener implements EventListener<CampaignChanged> {

    private final CampaignSummaries campaigns;

    CampaignChangedListener(CampaignSummaries campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Class<CampaignChanged> accepts() {
        return CampaignChanged.class;
    }

    @Override
    public void on(CampaignChanged event) {
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

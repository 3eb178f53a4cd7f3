package org.imza.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.event.CampaignEvent;
import org.imza.event.CampaignEvent.CampaignRestored;
import org.imza.event.CampaignEvent.CampaignTakenDown;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.event.CampaignEvent.UpdateTakenDown;
import org.imza.kit.inbox.EventListener;
import org.imza.letter.Letter;
import org.imza.mailing.CancellingCampaign;
import org.imza.mailing.CancellingMailing;
import org.imza.mailing.QueueingMailing;
import org.imza.mailing.ResumingCampaign;
import org.imza.suppression.Organizations;

/** What organizers tell their supporters. */
@ApplicationScoped
class CampaignListener implements EventListener<CampaignEvent> {

    private final QueueingMailing mailings;
    private final CancellingMailing cancellingMailing;
    private final CancellingCampaign cancellingCampaign;
    private final ResumingCampaign resuming;
    private final Organizations organizations;
    private final News news;

    CampaignListener(
            QueueingMailing mailings,
            CancellingMailing cancellingMailing,
            CancellingCampaign cancellingCampaign,
            ResumingCampaign resuming,
            Organizations organizations,
            News news) {
        this.mailings = mailings;
        this.cancellingMailing = cancellingMailing;
        this.cancellingCampaign = cancellingCampaign;
        this.resuming = resuming;
        this.organizations = organizations;
        this.news = news;
    }

    @Override
    public Class<CampaignEvent> accepts() {
        return CampaignEvent.class;
    }

    @Override
    public void on(CampaignEvent event) {
        switch (event) {
            case OrganizationCreated created -> organizations.called(created.organizationId(), created.name());
            case UpdatePosted posted -> on(posted);
            case UpdateTakenDown update -> cancellingMailing.cancel(update.updateId());
            case CampaignTakenDown campaign ->
                cancellingCampaign.cancel(
                        campaign.campaignId(), TheirAddresses.campaign(campaign.path(), campaign.slug()));
            case CampaignRestored campaign -> resuming.resume(campaign.campaignId());
            default -> {
                // Campaigns are on the page; supporters hear of their updates.
            }
        }
    }

    private void on(UpdatePosted posted) {
        organizations.called(posted.organizationId(), posted.organizationName());
        if (!news.still(posted)) {
            return;
        }
        mailings.queue(
                new Letter.Update(
                        posted.updateId(),
                        posted.organizationId(),
                        posted.organizationName(),
                        posted.path(),
                        posted.language(),
                        posted.title(),
                        posted.dateline(),
                        posted.body(),
                        posted.sourceName(),
                        posted.at()),
                posted.campaignId(),
                posted.petitionIds());
    }
}

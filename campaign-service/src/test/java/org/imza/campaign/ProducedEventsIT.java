package org.imza.campaign;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.event.CampaignEvent.CampaignLaunched;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Golden;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Group;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProducedEventsIT {

    @Test
    void lookLikeTheirGoldenFiles() {
        Group group = Group.founded();
        Group.Campaign campaign = group.launched();
        group.posts(campaign, Map.of("title", "News", "dateline", "Almaty", "body", "They sang."));

        Events.await(
                CampaignLaunched.class,
                Topic.CAMPAIGN_EVENTS,
                e -> e.campaignId().equals(campaign.id()));
        Events.await(
                UpdatePosted.class, Topic.CAMPAIGN_EVENTS, e -> e.campaignId().equals(campaign.id()));
        Events.await(ContactChanged.class, Topic.ACCOUNT_EVENTS, any -> true);
        Golden.checkShapeOfAllOn(Topic.CAMPAIGN_EVENTS);
        Golden.checkShapeOfAllOn(Topic.ACCOUNT_EVENTS);
    }
}

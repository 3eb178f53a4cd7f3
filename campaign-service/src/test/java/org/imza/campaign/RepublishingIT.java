package org.imza.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.event.Topic;
import org.imza.kit.republish.RepublishingAll;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Events.Told;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Group;
import org.junit.jupiter.api.Test;

/** What an operator does after all of Kafka was lost. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RepublishingIT {

    @Inject
    RepublishingAll all;

    @Inject
    TransportSeal transport;

    @Test
    void tellsTheSameFactsUnderTheSameIds() {
        Group group = Group.founded();
        Group.Campaign campaign = group.launched();
        group.posts(campaign, Map.of("title", "News", "dateline", "Almaty", "body", "They sang."));
        Eventually.holds(() -> told(group).size() == 3);
        List<Told> before = told(group);
        List<ContactChanged> contacts = contacts();

        assertEquals(0, all.run());

        Eventually.holds(() -> told(group).size() == 7);
        List<Told> again = new ArrayList<>(told(group));
        before.forEach(again::remove);
        assertEquals(
                List.of("campaign.campaign-changed"),
                again.stream()
                        .filter(one -> !before.contains(one))
                        .map(Told::type)
                        .toList());
        assertEquals(
                List.of("campaign.campaign-launched", "campaign.organization-created", "campaign.update-posted"),
                again.stream().filter(before::contains).map(Told::type).sorted().toList());
        Eventually.holds(() -> contacts().size() > contacts.size());
        ContactChanged known = contacts.getLast();
        assertEquals(
                List.of(address(known), address(known)),
                contacts().stream()
                        .filter(one -> one.accountId().equals(known.accountId()))
                        .map(this::address)
                        .toList());
    }

    private String address(ContactChanged changed) {
        return transport
                .open(changed.contact(), changed.accountId(), Contact.class)
                .email();
    }

    private static List<ContactChanged> contacts() {
        return Events.on(Topic.ACCOUNT_EVENTS).stream()
                .filter(ContactChanged.class::isInstance)
                .map(ContactChanged.class::cast)
                .toList();
    }

    private static List<Told> told(Group group) {
        return Events.told(group.id(), Topic.CAMPAIGN_EVENTS);
    }
}

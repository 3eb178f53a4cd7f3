package org.imza.campaign;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.event.Topic;
import org.imza.kit.republish.RepublishingAll;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Eventually;
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
        given().auth()
                .oauth2(group.token())
                .contentType("application/json")
                .body(Map.of("title", "News", "dateline", "Almaty", "body", "They sang."))
                .post("/api/campaigns/" + campaign.id() + "/updates")
                .then()
                .statusCode(201);
        Eventually.is(() -> told(group).size() == 3);
        List<String> before = told(group);
        List<ContactChanged> contacts = contacts();

        assertEquals(0, all.run());

        Eventually.is(() -> told(group).size() == 7);
        List<String> again = new ArrayList<>(told(group));
        before.forEach(again::remove);
        assertEquals(
                List.of("campaign.campaign-changed"),
                again.stream()
                        .filter(one -> !before.contains(one))
                        .map(RepublishingIT::type)
                        .toList());
        assertEquals(
                List.of("campaign.campaign-launched", "campaign.organization-created", "campaign.update-posted"),
                again.stream()
                        .filter(before::contains)
                        .map(RepublishingIT::type)
                        .sorted()
                        .toList());
        Eventually.is(() -> contacts().size() > contacts.size());
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

    /** What was told about the group: id and type. */
    private static List<String> told(Group group) {
        return Stream.of(Topic.CAMPAIGN_EVENTS)
                .flatMap(topic -> Events.recordsOn(topic).stream())
                .filter(record -> record.value().contains(group.id().toString()))
                .map(record -> header(record, "ce_id") + " " + header(record, "ce_type"))
                .toList();
    }

    private static String type(String told) {
        return told.substring(told.indexOf("org.imza.") + "org.imza.".length());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}

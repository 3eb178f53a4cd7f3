package org.imza.gallery;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.PictureOffered;
import org.imza.event.PetitionEvent;
import org.imza.event.TakedownReason;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.Golden;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.imza.testing.Images;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What petition-service hears of pictures, and what their use on petitions and organizations' pages does. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OfferedPicturesIT {

    @Inject
    Database database;

    @Inject
    OfferingPictures offering;

    @Inject
    RepublishingPictures republishing;

    private Group group;
    private String picture;
    private String file;

    @BeforeEach
    void found() {
        group = Group.founded();
        picture = group.api()
                .body(Map.of("content", Images.jpeg(1000, 500), "language", "en", "alt", "A lit window"))
                .post(api())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        file = "/pictures/" + picture + "/480";
    }

    @Test
    void tellsWhatIsSaidUntilItIsDeleted() {
        PictureOffered first = told("A lit window");
        assertEquals(group.id(), first.organizationId());
        assertEquals(
                List.of(1000, 960, 480),
                first.widths().stream().map(PictureOffered.Width::width).toList());
        assertEquals(file, first.widths().getLast().path());
        assertEquals(
                200, group.browser().get(first.widths().getLast().membersPath()).statusCode());
        describe("A window, lit");
        assertEquals(Set.of("en"), told("A window, lit").words().keySet());

        database.execute("update picture set offered_at = null where id = '" + picture + "'");
        while (QuarkusTransaction.requiringNew().call(offering::run)) {
            // Those of other tests may be before it.
        }
        Eventually.holds(() -> Events.recordsOn(Topic.CAMPAIGN_EVENTS).stream()
                        .filter(each -> each.value().contains(id().toString())
                                && each.value().contains("A window, lit"))
                        .count()
                >= 2);

        group.api().delete(api() + "/" + picture).then().statusCode(204);
        Events.await(
                PictureDeleted.class, Topic.CAMPAIGN_EVENTS, e -> e.pictureId().equals(id()));
        given().get(file).then().statusCode(410);
        Golden.checkShapeOfAllOn(Topic.CAMPAIGN_EVENTS);
        assertTrue(republishing.republish().events() > 0);
    }

    @Test
    void isPublicWhileAPetitionShowsIt() {
        UUID petition = UUID.randomUUID();
        Instant now = Instant.now();
        Events.send(new PetitionEvent.Published(
                petition,
                group.id(),
                UUID.randomUUID(),
                "with-picture-" + petition,
                "en",
                Map.of("en", "Light the window"),
                Map.of("en", "S"),
                500,
                now,
                null,
                id()));
        Eventually.holds(() -> new Browser().get(file).statusCode() == 200);
        group.api().delete(api() + "/" + picture).then().statusCode(409);
        Events.send(new PetitionEvent.Hidden(
                petition,
                group.id(),
                UUID.randomUUID(),
                "with-picture-" + petition,
                "en",
                TakedownReason.values()[0].code(),
                now.plusSeconds(1)));
        Eventually.holds(() -> new Browser().get(file).statusCode() == 404);
    }

    @Test
    void standsOnThePageOfItsOrganization() {
        group.publishedPetition("Light the window " + picture);
        String form = "/organize/organizations/" + group.id() + "/picture";
        assertTrue(
                group.browser().page("/organize").select("a[href=" + form + "]").hasText());
        assertEquals(
                "A lit window",
                group.browser()
                        .page(form)
                        .selectFirst("input[value=" + picture + "]")
                        .parent()
                        .text());
        assertEquals(404, new Browser().get(file).statusCode());
        assertEquals(
                303,
                group.browser().submit(form, form, Map.of("picture", picture)).statusCode());
        Element shown = new Browser().page("/organizations/" + group.slug()).selectFirst("figure img");
        assertEquals("A lit window", shown.attr("alt"));
        assertEquals(200, new Browser().get(file).statusCode());
        group.api().delete(api() + "/" + picture).then().statusCode(409);
        Group other = Group.founded();
        other.api()
                .body(Map.of("pictureId", picture))
                .put("/api/organizations/" + other.id() + "/picture")
                .then()
                .statusCode(404);
        group.api()
                .body("{\"pictureId\": null}")
                .put("/api/organizations/" + group.id() + "/picture")
                .then()
                .statusCode(204);
        assertEquals(404, new Browser().get(file).statusCode());
    }

    private PictureOffered told(String alt) {
        return Events.await(
                PictureOffered.class,
                Topic.CAMPAIGN_EVENTS,
                e -> e.pictureId().equals(id()) && e.words().get("en").alt().equals(alt));
    }

    private void describe(String alt) {
        group.api()
                .body(Map.of("language", "en", "alt", alt))
                .put(api() + "/" + picture)
                .then()
                .statusCode(204);
    }

    private UUID id() {
        return UUID.fromString(picture);
    }

    private String api() {
        return "/api/organizations/" + group.id() + "/pictures";
    }
}

package org.imza.picture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.PictureOffered;
import org.imza.event.PetitionEvent;
import org.imza.event.Topic;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.Golden;
import org.imza.kit.testing.RealServers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A picture that campaign-service offers, on the page of a petition. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PetitionPictureIT {

    private final Person organizer = Person.organizer();
    private final Person moderator = Person.moderator();
    private final Instant now = Instant.now();

    @Test
    void standsOnThePageFromTheFormOn() {
        UUID picture = offered(organizer, now, "A lit window");
        UUID petition = organizer.drafts(Person.aTitle());
        Document form = organizer.page("/organize/petitions/" + petition);
        Element choice = form.selectFirst("fieldset#pictureId input[value=" + picture + "]");
        assertNotNull(choice);
        assertEquals("A lit window", choice.parent().text());
        assertEquals(
                "/organize/pictures/" + picture + "/480",
                choice.parent().selectFirst("img").attr("src"));
        assertTrue(form.selectFirst("input[name=pictureId][value='']").hasAttr("checked"));

        organizer
                .form(fields(form, picture))
                .post("/organize/petitions/" + petition)
                .then()
                .statusCode(303);
        assertEquals(
                picture.toString(),
                organizer
                        .page("/organize/petitions/" + petition)
                        .select("input[name=pictureId][checked]")
                        .attr("value"));
        assertEquals(
                "/organize/pictures/" + picture + "/960",
                organizer
                        .page("/organize/petitions/" + petition + "/preview")
                        .select("article > figure img")
                        .attr("src"));
        organizer.submits(petition);
        assertEquals(
                "/organize/moderation/pictures/" + picture + "/960",
                moderator
                        .page("/moderate/petitions/" + petition)
                        .select("figure img")
                        .attr("src"));
        String slug = moderator.publishes(petition);

        Document page = page(slug);
        Element shown = page.selectFirst("article.petition > figure");
        assertEquals("A lit window", shown.selectFirst("img").attr("alt"));
        assertEquals(
                "/pictures/" + picture + "/960 960w, /pictures/" + picture + "/480 480w",
                shown.selectFirst("img").attr("srcset"));
        assertEquals("His room A. N.", shown.selectFirst("figcaption").text());
        assertTrue(page.select("meta[property=og:image]").attr("content").endsWith("/pictures/" + picture + "/960"));
        assertTrue(page.select("meta[property=og:image]").attr("content").startsWith("http"));
        given().get("/api/petitions/" + slug).then().body("picture.id", equalTo(picture.toString()));
        PetitionEvent.Published told = Events.await(
                PetitionEvent.Published.class,
                Topic.PETITION_EVENTS,
                one -> one.petitionId().equals(petition));
        assertEquals(picture, told.pictureId());
        Events.recordsOn(Topic.PETITION_EVENTS).stream()
                .filter(record -> record.key().equals(petition.toString()))
                .forEach(Golden::checkShape);

        Events.send(new PictureDeleted(picture, organizer.organization().id(), now.plusSeconds(1)));
        Eventually.holds(() -> page(slug).select("figure").isEmpty());
        assertTrue(page(slug).select("meta[property=og:image]").isEmpty());
        Events.send(event(organizer, picture, now, "An older event"));
        offered(organizer, now, "Another, so that the older event was read");
        assertNull(page(slug).selectFirst("figure"));
        Events.send(event(organizer, picture, now.plusSeconds(2), "Put back"));
        Eventually.holds(() -> "Put back".equals(page(slug).select("figure img").attr("alt")));
    }

    @Test
    void isOneOfItsOwnOrganization() {
        UUID strange = offered(Person.organizer(), now, "Somebody's");
        Map<String, Object> draft = new HashMap<>(organizer.aDraft(Person.aTitle()));
        draft.put("pictureId", strange);
        organizer
                .program()
                .body(draft)
                .post("/api/petitions")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("pictureId")));
        UUID petition = organizer.drafts(Person.aTitle());
        organizer
                .form(fields(organizer.page("/organize/petitions/" + petition), strange))
                .post("/organize/petitions/" + petition)
                .then()
                .statusCode(422);
    }

    /** All that the form holds, with a picture chosen. */
    private static Map<String, String> fields(Document page, UUID picture) {
        Map<String, String> fields = new HashMap<>();
        Element form = page.selectFirst("form[novalidate]");
        form.select("input[type=text], input[name=seen]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("textarea").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        fields.put("language", "en");
        fields.put("pictureId", picture.toString());
        return fields;
    }

    private static UUID offered(Person organizer, Instant at, String alt) {
        UUID picture = Ids.next();
        Events.send(event(organizer, picture, at, alt));
        UUID petition = organizer.drafts(Person.aTitle());
        Eventually.holds(() -> organizer
                .page("/organize/petitions/" + petition)
                .select("input[name=pictureId]")
                .eachAttr("value")
                .contains(picture.toString()));
        return picture;
    }

    private static PictureOffered event(Person organizer, UUID picture, Instant at, String alt) {
        return new PictureOffered(
                picture,
                organizer.organization().id(),
                "image/jpeg",
                List.of(width(picture, 960), width(picture, 480)),
                Map.of("en", new PictureOffered.Words(alt, "His room", "A. N.")),
                at);
    }

    private static PictureOffered.Width width(UUID picture, int width) {
        String path = "/pictures/" + picture + "/" + width;
        return new PictureOffered.Width(width, width / 2, path, "/organize" + path, "/organize/moderation" + path);
    }

    private static Document page(String slug) {
        return Jsoup.parse(given().get("/petitions/" + slug).asString());
    }
}

package org.imza.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.CampaignEvent;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HomeIT {

    private final Person organizer = Person.organizer();

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).asString());
    }

    @Test
    void showsOpenPetitionsInTheReadersLanguage() {
        UUID id = organizer.drafts(Person.aTitle());
        organizer.translates(id, "ug", "ئايشە قويۇپ بېرىلسۇن");
        organizer.submits(id);
        String slug = Person.moderator().publishes(id);
        Document english = page("/");
        assertEquals("/petitions/" + slug, english.select(".item a").attr("href"));
        assertEquals(
                "0 have signed. Let's get to 500!",
                english.select(".count-line").first().text());
        Document uyghur = page("/?lang=ug");
        assertEquals("rtl", uyghur.select("html").attr("dir"));
        assertEquals("ئايشە قويۇپ بېرىلسۇن", uyghur.select(".item a").first().text());
        given().header("Accept-Language", "ug-CN,en;q=0.5")
                .get("/petitions")
                .then()
                .statusCode(200)
                .header("Vary", containsString("accept-language"))
                .body(containsString("dir=\"rtl\""));
    }

    @Test
    void showsCampaignsOnceTheyAreToldOf() throws InterruptedException {
        UUID campaign = Ids.next();
        UUID organization = Ids.next();
        String title = "Campaign " + campaign;
        Events.send(new CampaignEvent.OrganizationCreated(
                organization, "g-" + organization, "The Group", Instant.now(), null));
        Events.send(new CampaignEvent.CampaignLaunched(
                campaign, organization, "c-" + campaign, "en", title, "Its story.", List.of(), Instant.now(), null));
        awaitOnHome(title);
        Events.send(new CampaignEvent.CampaignChanged(
                campaign,
                organization,
                "c-" + campaign,
                "en",
                "New " + title,
                "Its story.",
                List.of(),
                Instant.now(),
                null));
        awaitOnHome("New " + title);
        assertTrue(page("/").select(".tile a").eachAttr("href").contains("/campaigns/c-" + campaign));
    }

    @Test
    void forgetsACampaignThatIsTakenDownUntilItIsRestored() {
        UUID campaign = Ids.next();
        UUID group = Ids.next();
        String title = "Campaign " + campaign;
        Instant launched = Instant.now();
        Events.send(new CampaignEvent.OrganizationCreated(group, "g-" + group, "The Group", launched, null));
        CampaignEvent.CampaignLaunched launch = new CampaignEvent.CampaignLaunched(
                campaign, group, "c-" + campaign, "en", title, "Its story.", List.of(), launched, null);
        Events.send(launch);
        awaitOnHome(title);

        Events.send(new CampaignEvent.CampaignTakenDown(
                campaign, group, "c-" + campaign, "hateful", launched.plusSeconds(1), null));
        Eventually.holds(() -> !page("/").text().contains(title));
        Events.send(new CampaignEvent.CampaignChanged(
                campaign,
                group,
                "c-" + campaign,
                "en",
                "Old " + title,
                "S",
                List.of(),
                launched.plusMillis(500),
                null));
        Events.send(new CampaignEvent.CampaignLaunched(
                Ids.next(), group, "c-" + group, "en", "Later " + title, "S", List.of(), launched, null));
        awaitOnHome("Later " + title);
        assertFalse(page("/").text().contains("Old " + title), "an older event does not bring it back");

        Events.send(new CampaignEvent.CampaignRestored(
                campaign, group, "c-" + campaign, "en", "New " + title, "S", List.of(), launched.plusSeconds(2), null));
        awaitOnHome("New " + title);
    }

    private static void awaitOnHome(String text) {
        Eventually.holds(() -> page("/").text().contains(text));
    }

    @Test
    void explainsItselfInPlainWords() {
        for (String path : List.of("/about/how-it-works", "/about/privacy")) {
            for (String language : List.of("en", "ug", "ug-Cyrl", "ug-Latn")) {
                Document page = page(path + "?lang=" + language);
                assertEquals(language, page.select("html").attr("lang"));
                assertTrue(page.select(".text h2").size() > 3, path + language);
                assertFalse(page.select(".text").text().contains("##"));
            }
        }
    }
}

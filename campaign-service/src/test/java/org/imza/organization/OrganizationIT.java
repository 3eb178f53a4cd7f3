package org.imza.organization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.event.PetitionEvent;
import org.imza.event.Topic;
import org.imza.kit.access.Role;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.kit.testing.Tokens;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OrganizationIT {

    @Inject
    TransportSeal seal;

    @Inject
    Database database;

    @Test
    void isFoundedInABrowserAndKnownAtOnce() {
        Browser browser = Browser.ofAnOrganizer();
        String name = "Uyghur Families " + UUID.randomUUID();
        assertTrue(
                browser.page("/organize").select("main a.button").attr("href").endsWith("/organizations/new"));

        Response founded =
                browser.submit("/organize/organizations/new", "/organize/organizations", Map.of("name", name));

        assertEquals(303, founded.statusCode());
        assertTrue(browser.page("/organize").text().contains(name));
        OrganizationCreated event = Events.await(
                OrganizationCreated.class,
                Topic.CAMPAIGN_EVENTS,
                created -> created.name().equals(name));
        String next = browser.page("/organize").select("main .empty a.button").attr("href");
        assertEquals("/organize/petitions/new?organization=" + event.organizationId(), next);
        assertTrue(organizationsIn(browser.cookie())
                .contains(event.organizationId().toString()));
    }

    @Test
    void showsDraftsOfPetitionsFirstUntilTheyAreSubmitted() {
        Group group = Group.founded();
        UUID petition = UUID.randomUUID();
        drafted(group, petition, "Free Ekpr");
        drafted(group, petition, "Free Ekpar");
        Eventually.holds(() -> group.browser().page("/organize").text().contains("Free Ekpar"));
        Document page = group.browser().page("/organize");
        assertEquals(
                "/organize/petitions/" + petition,
                page.select("section .row-action a.button").first().attr("href"));
        assertFalse(page.text().contains("Begin with a petition"), page::text);
        assertFalse(Browser.ofAnOrganizer().page("/organize").text().contains("Free Ekpar"));

        Events.send(new PetitionEvent.Submitted(
                petition, group.id(), UUID.randomUUID(), "waits-" + petition, "en", "Free Ekpar", Instant.now()));
        Eventually.holds(
                () -> group.browser().page("/organize").select(".state-draft").isEmpty());
    }

    private void drafted(Group group, UUID petition, String title) {
        Events.send(new PetitionEvent.Drafted(petition, group.id(), "en", seal.seal(title, petition), Instant.now()));
    }

    @Test
    void isFoundedByAProgramWithAFreshToken() {
        Group group = Group.founded();
        assertTrue(organizationsIn(group.token()).contains(group.id().toString()));
    }

    @Test
    void isNotFoundedByASessionThatEndsMeanwhile() {
        Browser browser = Browser.ofAnOrganizer();
        String csrf = browser.csrf();
        String name = "Ghosts " + UUID.randomUUID();
        database.execute("create function end_sessions() returns trigger language plpgsql as $$ begin"
                + " delete from session where account_id = new.account_id; return new; end $$");
        database.execute("create trigger meanwhile after insert on membership"
                + " for each row execute function end_sessions()");
        try {
            given().auth()
                    .oauth2(browser.cookie())
                    .contentType("application/json")
                    .body(Map.of("name", name))
                    .post("/api/organizations")
                    .then()
                    .statusCode(401);
            browser.post("/organize/organizations", Map.of("name", name, "csrf", csrf));
            assertEquals(List.of(), database.select("select name from organization where name = '" + name + "'"));
        } finally {
            database.execute("drop trigger meanwhile on membership");
            database.execute("drop function end_sessions()");
        }
    }

    @Test
    void keepsANameThatCannotBe() {
        Browser browser = Browser.ofAnOrganizer();
        Response again = browser.submit(
                "/organize/organizations/new", "/organize/organizations", Map.of("name", "a".repeat(500)));
        assertEquals(422, again.statusCode());
        assertTrue(again.asString().contains("a".repeat(500)));
        assertTrue(again.asString().contains("name-error"));
        assertEquals(
                422,
                browser.submit("/organize/organizations/new", "/organize/organizations", Map.of("name", "a\u202Eb"))
                        .statusCode());
    }

    @Test
    void givesEveryGroupItsOwnAddress() throws Exception {
        String name = "Same name " + UUID.randomUUID();
        List<Browser> founders =
                IntStream.range(0, 4).mapToObj(i -> Browser.ofAnOrganizer()).toList();
        List<Callable<String>> foundings = founders.stream()
                .<Callable<String>>map(founder -> () -> given().auth()
                        .oauth2(founder.cookie())
                        .contentType("application/json")
                        .body(Map.of("name", name))
                        .post("/api/organizations")
                        .path("slug"))
                .toList();
        assertEquals(4, Set.copyOf(Together.all(4, foundings)).size());
    }

    @Test
    void foundsOnlyAsManyAsACookieHolds() {
        Group group = Group.founded();
        IntStream.range(1, 6)
                .forEach(i -> group.api()
                        .body(Map.of("name", "ئۇيغۇر ".repeat(11) + i))
                        .post("/api/organizations")
                        .then()
                        .statusCode(201));
        group.api()
                .body(Map.of("name", "One more"))
                .post("/api/organizations")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        String token = group.api().post("/api/sessions/renewal").path("token");
        assertTrue(token.length() < 4_000, "a browser drops a cookie above 4096 bytes: " + token.length());
    }

    @Test
    void hasAPublicPageOnceAPetitionIsPublished() {
        Group group = Group.founded();
        String page = "/organizations/" + group.slug();
        given().get(page).then().statusCode(404);
        UUID petition = group.publishedPetition("Free our mother");
        Group.counted(petition, 1, 500, Instant.now());
        Eventually.holds(() -> given().get(page).asString().contains("1 has signed."));

        Response answer = given().get(page);
        assertTrue(answer.asString().contains("Free our mother"));
        assertTrue(answer.header("Cache-Control").startsWith("public"));
        assertFalse(answer.asString().contains("csrf"));
        given().header("If-None-Match", answer.header("ETag")).get(page).then().statusCode(304);
        given().header("Accept-Language", "ug").get(page).then().body("html.@dir", equalTo("rtl"));
        given().get("/organizations/nobody").then().statusCode(404);
    }

    @Test
    void showsItsWorkToMembersOnly() {
        Group group = Group.founded();
        group.publishedPetition("Nobody else’s business");
        assertFalse(Browser.ofAnOrganizer().page("/organize").text().contains("Nobody else’s business"));
        assertEquals(
                404,
                Browser.ofAnOrganizer()
                        .get("/organize/campaigns/new?organization=" + group.id())
                        .statusCode());
        assertEquals(303, new Browser().get("/organize").statusCode());
        assertEquals("no-store", group.browser().get("/organize").header("Cache-Control"));
    }

    @Test
    void showsDraftsToThoseWhoMayReadThem() {
        Group group = Group.founded();
        group.draft("Not yet public", "en");
        assertTrue(member(group, Role.VIEWER).page("/organize").text().contains("Not yet public"));
        Document others = member(group, Role.TESTIMONIES).page("/organize");
        assertTrue(others.text().contains("Families of the Detained"));
        assertFalse(others.text().contains("Not yet public"));
    }

    @Test
    void letsThoseDoAllWhomTheReleaseBeforeMadeMembers() {
        Group group = Group.founded();
        Group.Campaign campaign = group.draft("Not yet public", "en");
        Browser browser = Browser.ofAnOrganizer();
        database.execute("insert into membership (organization_id, account_id, since) select '" + group.id()
                + "', account_id, now() from session where sid_hash = '" + Tokens.sessionHash(browser.cookie()) + "'");
        assertEquals(200, browser.get(campaign.workplace() + "/updates/new").statusCode());
    }

    private Browser member(Group group, Role role) {
        Browser browser = Browser.ofAnOrganizer();
        database.execute("insert into membership (organization_id, account_id, since, role) select '" + group.id()
                + "', account_id, now(), '" + role + "' from session where sid_hash = '"
                + Tokens.sessionHash(browser.cookie()) + "'");
        return browser;
    }

    private static String organizationsIn(String token) {
        return new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}

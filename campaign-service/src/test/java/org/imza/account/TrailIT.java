package org.imza.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organization's people did, as its owners read it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TrailIT {

    private static final Map<String, String> UPDATE =
            Map.of("title", "They let him go", "date", "2026-05-01", "body", "He is home.");

    @Inject
    Database database;

    private Group group;

    @BeforeEach
    void found() {
        group = Group.founded();
    }

    @Test
    void holdsEverythingThatIsDoneForAnOrganization() {
        Group.Campaign campaign = group.launched();
        edit(campaign);
        group.posts(campaign, UPDATE);
        group.launch(campaign).then().statusCode(200);
        assertEquals(
                List.of(
                        "create organization - -",
                        "create campaign - DRAFT",
                        "gather-petitions campaign",
                        "launch campaign DRAFT LAUNCHED",
                        "edit campaign LAUNCHED LAUNCHED",
                        "publish-draft campaign - -",
                        "write update - DRAFT",
                        "post update DRAFT POSTED"),
                database.select(
                        "select action || ' ' || subject_kind || case action when 'gather-petitions' then '' else"
                                + " ' ' || coalesce(old_state, '-') || ' ' || coalesce(new_state, '-') end"
                                + " from audit where organization_id = '" + group.id() + "' and actor = '"
                                + account(group.token()) + "' order by id"));
    }

    @Test
    void namesMembersAmongEachOtherAndNobodyElse() {
        String address = Browser.anAddress();
        Browser colleague = Browser.signedIn(address);
        join(colleague, "EDITOR");
        String path = "/organize/audit/campaign-service/organizations/" + group.id();
        String about = path + "?actor=" + account(colleague.cookie());
        assertTrue(group.browser().page(about).text().contains(address));
        assertFalse(Group.founded().browser().get(path).asString().contains(address));
        assertEquals(403, colleague.get(path).statusCode());

        database.execute("delete from membership where account_id = '" + account(colleague.cookie()) + "'");
        assertFalse(group.browser().page(about).text().contains(address));
    }

    @Test
    void isOneClickFromTheDashboard() {
        Group.Campaign campaign = group.draft("Bring them home", "en");
        String link = group.browser()
                .page("/organize")
                .selectFirst("a[href^=/organize/audit/]")
                .attr("href");
        String trail = group.browser().page(link).text();
        assertTrue(trail.contains("Started it Campaign: Bring them home draft"), trail);
        assertTrue(trail.contains("You"), trail);
        Browser colleague = Browser.ofAnOrganizer();
        join(colleague, "EDITOR");
        assertTrue(
                colleague.page("/organize").select("a[href^=/organize/audit/]").isEmpty());
        assertEquals(
                "1",
                database.select("select count(*) from audit where subject = '" + campaign.id() + "'")
                        .getFirst());
    }

    @Test
    void holdsWhoEndedSessions() {
        Browser browser = Browser.ofAnOrganizer();
        String account = account(browser.cookie());
        browser.post("/organize/sign-out", Map.of("csrf", browser.csrf()));
        assertEquals(
                List.of(account + " end-sessions"),
                database.select("select actor || ' ' || action from audit where subject = '" + account + "'"));
    }

    private void edit(Group.Campaign campaign) {
        group.api()
                .body(Map.of("title", "Bring them home", "summary", "New", "story", "New.", "language", "en"))
                .put("/api/campaigns/" + campaign.id())
                .then()
                .statusCode(200);
    }

    private void join(Browser browser, String role) {
        database.execute("insert into membership (organization_id, account_id, since, role) values ('" + group.id()
                + "', '" + account(browser.cookie()) + "', now(), '" + role + "')");
    }

    private static String account(String token) {
        return TokenParts.subject(token);
    }
}

package org.imza.organizing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.desk.Person;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who else could write in an organization's name, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoMayOrganizeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DataSource dataSource;

    private final Person organizer = Person.organizer();
    private final DraftForm form = new DraftForm(organizer);

    @Test
    void letsNobodyElseSeeOrTouchADraft() {
        String path = form.sent(Person.aTitle());
        Person stranger = Person.organizer();
        stranger.browser().get(path).then().statusCode(404);
        stranger.browser().get(path + "/preview").then().statusCode(404);
        stranger.form(form.fields("Mine now")).post(path).then().statusCode(404);
        stranger.form(Map.of()).post(path + "/submit").then().statusCode(404);
        stranger.form(form.fields("In their name"))
                .post("/organize/petitions")
                .then()
                .statusCode(404);
        String id = path.substring(path.lastIndexOf('/') + 1);
        stranger.program()
                .body(organizer.aDraft("Mine"))
                .put("/api/petitions/" + id)
                .then()
                .statusCode(404);
        stranger.program()
                .body(organizer.aDraft("Mine"))
                .post("/api/petitions")
                .then()
                .statusCode(404);
        given().body(organizer.aDraft("Mine"))
                .contentType("application/json")
                .post("/api/petitions")
                .then()
                .statusCode(401);
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", containsString("/organize/sign-in?return="));
    }

    /** A row that a stranger could lock is a row that they can keep an organizer from. */
    @Test
    void letsNoStrangerWaitForADraft() throws SQLException {
        UUID id = organizer.drafts(Person.aTitle());
        try (Connection held = dataSource.getConnection();
                PreparedStatement lock = held.prepareStatement("select 1 from petition where id = ? for update")) {
            held.setAutoCommit(false);
            lock.setObject(1, id);
            lock.execute();
            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> Person.organizer()
                            .program()
                            .post("/api/petitions/" + id + "/submission")
                            .then()
                            .statusCode(404));
            held.rollback();
        }
    }

    @Test
    void listsDraftsForThoseWhoMayReadThem() {
        String title = Person.aTitle();
        organizer.drafts(title);
        assertTrue(as(Role.VIEWER).page("/organize/petitions").text().contains(title));
        Document others = as(Role.TESTIMONIES).page("/organize/petitions");
        assertFalse(others.text().contains(title));
        assertEquals(
                0,
                as(Role.VIEWER)
                        .page("/organize/petitions/new")
                        .select("a[href*=organization=]")
                        .size());
    }

    private Person as(Role role) {
        MemberOf own = organizer.organization();
        UUID account = Ids.next();
        MemberOf member = new MemberOf(own.id(), own.slug(), own.name(), role);
        return new Person(account, member, Tokens.organizer(account, member));
    }

    @Test
    void renewsATokenThatLacksAnOrganization() {
        Person elsewhere = new Person(organizer.account(), null, Tokens.outdated(organizer.account()));
        String page = "/organize/petitions/new?organization="
                + organizer.organization().id();
        elsewhere
                .browser()
                .get(page)
                .then()
                .statusCode(307)
                .header("Location", containsString("/organize/renew?return=%2Forganize%2Fpetitions%2Fnew"));
        elsewhere
                .form(form.fields(Person.aTitle()))
                .post("/organize/petitions")
                .then()
                .statusCode(307);
        elsewhere
                .program()
                .body(organizer.aDraft("Mine"))
                .post("/api/petitions")
                .then()
                .statusCode(404);

        for (String all : List.of("/organize/petitions", "/organize/petitions/new")) {
            elsewhere.browser().get(all).then().statusCode(307).header("Location", containsString("/organize/renew"));
        }

        Person renewed = new Person(organizer.account(), null, Tokens.organizer(organizer.account()));
        renewed.browser().get(page).then().statusCode(404);
        renewed.form(form.fields(Person.aTitle()))
                .post("/organize/petitions")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesFormsWithoutTheSessionsSecret() {
        String path = form.sent(Person.aTitle());
        organizer
                .browser()
                .formParams(form.fields(Person.aTitle()))
                .post("/organize/petitions")
                .then()
                .statusCode(403);
        organizer
                .browser()
                .formParam("csrf", "guess")
                .post(path + "/submit")
                .then()
                .statusCode(403);
        assertEquals("Draft", organizer.page(path).select(".state").first().text());
    }
}

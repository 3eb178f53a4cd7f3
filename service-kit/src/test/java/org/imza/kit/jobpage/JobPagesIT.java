package org.imza.kit.jobpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class JobPagesIT {

    private static final String PAGE = "/organize/jobs/petition-service";
    private static final String API = "/api/jobs/petition-service";

    @Inject
    DataSource dataSource;

    @TestHTTPResource(value = "/jobs", management = true)
    URL operators;

    private final UUID administrator = Ids.next();

    @Test
    void saysInWordsHowFarAJobIs() throws SQLException {
        UUID id = job("FAILED", 1_200, 40_000L);

        asAdministrator()
                .get(PAGE)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("1,200 of 40,000"),
                        containsString("Given up"),
                        containsString("The last 12 attempts failed: java.lang.IllegalStateException"),
                        containsString("Work that another release knows (of-another-release)"),
                        containsString("action=\"" + PAGE + "/" + id + "/resume\""),
                        containsString("action=\"" + PAGE + "/" + id + "/cancel\""),
                        not(containsString(id + "/pause")),
                        containsString("href=\"/organize/jobs/notification-service\""));
        asAdministrator()
                .header("Accept-Language", "ug")
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("dir=\"rtl\""), containsString("توختاپ قالدى"));
    }

    @Test
    void pausesResumesAndCancelsByAButton() throws SQLException {
        UUID id = job("RUNNING", 1, null);
        press(id, "pause").statusCode(303).header("Location", containsString(PAGE));
        assertEquals("PAUSED", state(id));
        press(id, "pause").statusCode(409);
        press(id, "resume").statusCode(303);
        assertEquals("QUEUED", state(id));
        press(id, "cancel").statusCode(303);
        assertEquals("CANCELLED", state(id));
        assertEquals(
                "cancel-job,pause-job,resume-job",
                value("select string_agg(action, ',' order by action) from audit where subject = '" + id
                        + "' and actor = '" + administrator + "'"));
        press(Ids.next(), "pause").statusCode(404);
    }

    @Test
    void obeysOnlyItsOwnForms() throws SQLException {
        UUID id = job("RUNNING", 1, null);
        asAdministrator().post(PAGE + "/" + id + "/cancel").then().statusCode(403);
        assertEquals("RUNNING", state(id));
    }

    @Test
    void isForAdministratorsOfThisService() {
        given().redirects().follow(false).get(PAGE).then().statusCode(303);
        given().cookie("imza", Tokens.moderator(administrator)).get(PAGE).then().statusCode(403);
        given().auth().oauth2(Tokens.moderator(administrator)).get(API).then().statusCode(403);
        asAdministrator().get("/organize/jobs/campaign-service").then().statusCode(404);
    }

    /** The kit alone is told of no sessions that are over. */
    @Test
    void takesTokensOfThisMomentOnlyWhereNobodyTellsWhichSessionsAreOver() {
        given().redirects()
                .follow(false)
                .cookie("imza", Tokens.outdated(administrator))
                .get(PAGE)
                .then()
                .statusCode(307)
                .header("Location", equalTo("/organize/renew?return=%2Forganize%2Fjobs%2Fpetition-service"));
        given().auth().oauth2(Tokens.outdated(administrator)).get(API).then().statusCode(401);
    }

    @Test
    void tellsProgramsTheSame() throws SQLException {
        UUID id = job("PAUSED", 3, 4L);
        String token = Tokens.administrator(administrator);
        given().auth()
                .oauth2(token)
                .get(API)
                .then()
                .statusCode(200)
                .body(
                        "jobs.find { it.id == '" + id + "' }.state", equalTo("PAUSED"),
                        "jobs.find { it.id == '" + id + "' }.done", equalTo(3),
                        "jobs.find { it.id == '" + id + "' }.cursor", equalTo(null));
        given().auth().oauth2(token).post(API + "/" + id + "/cancel").then().statusCode(204);
        given().auth()
                .oauth2(token)
                .post(API + "/" + id + "/resume")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:imza:problem:job-state"));
    }

    @Test
    void tellsOperatorsOnTheirPortOnly() throws SQLException {
        UUID id = job("DONE", 7, 7L);
        given().get(operators).then().statusCode(200).body("jobs.find { it.id == '" + id + "' }.total", equalTo(7));
        given().get("/q/jobs").then().statusCode(404);
    }

    private RequestSpecification asAdministrator() {
        return given().redirects().follow(false).cookie("imza", Tokens.administrator(administrator));
    }

    private ValidatableResponse press(UUID id, String order) {
        return asAdministrator()
                .formParam("csrf", Tokens.CSRF)
                .post(PAGE + "/" + id + "/" + order)
                .then();
    }

    private UUID job(String state, long done, Long total) throws SQLException {
        UUID id = Ids.next();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into job (id, kind, state, done, total, failures, error, asked_at, moved_at)
                        values (?, 'of-another-release', ?, ?, ?, 12, 'java.lang.IllegalStateException', now(), now())""")) {
            insert.setObject(1, id);
            insert.setString(2, state);
            insert.setLong(3, done);
            insert.setObject(4, total);
            insert.executeUpdate();
        }
        return id;
    }

    private String state(UUID id) throws SQLException {
        return value("select state from job where id = '" + id + "'");
    }

    private String value(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

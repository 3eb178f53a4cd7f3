package org.imza.kit.auditpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditPagesIT {

    private static final String PAGE = "/organize/audit/petition-service";
    private static final String API = "/api/audit/petition-service";

    @Inject
    Audit audit;

    private final UUID organization = Ids.next();
    private final UUID subject = Ids.next();
    private final Actor member = new Actor(Ids.next(), Set.of(Role.ORGANIZER), List.of(), false);
    private final Actor moderator = new Actor(Ids.next(), Set.of(Role.ORGANIZER, Role.MODERATOR), List.of(), false);
    private final String owner =
            Tokens.organizer(Ids.next(), new MemberOf(organization, "group", "The Group", Role.OWNER));
    private final String administrator = Tokens.administrator(Ids.next());

    @BeforeEach
    void act() {
        append(Act.of(member, "start", "thing", subject).within(organization).into("DRAFT"));
        append(Act.of(moderator, "hide", "thing", subject)
                .within(organization)
                .moving("OPEN", "HIDDEN")
                .because("court-order", "=A court said so."));
        append(Act.of(Actor.SERVICE, "tidy", "thing", subject).within(organization));
        append(Act.of(member, "start", "thing", Ids.next()).within(Ids.next()));
    }

    @Test
    void showsOwnersTheirOrganizationsTrail() {
        page(owner, PAGE + "/organizations/" + organization)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("OPEN → HIDDEN"),
                        containsString("court-order: =A court said so."),
                        containsString("A moderator"),
                        containsString("This site by itself"),
                        containsString(
                                "Account …" + member.accountId().toString().substring(28)),
                        not(containsString(moderator.accountId().toString())),
                        containsString("href=\"/organize/audit/campaign-service/organizations/" + organization + "\""));
        given().cookie("imza", owner)
                .header("Accept-Language", "ug")
                .get(PAGE + "/organizations/" + organization)
                .then()
                .statusCode(200)
                .body(containsString("dir=\"rtl\""), containsString("تەكشۈرگۈچى"));
    }

    @Test
    void leadsToTheServiceThatKnowsWhoSomebodyIs() {
        String path = "/organizations/" + organization;
        page(owner, PAGE + path + "?actor=" + member.accountId())
                .body(
                        containsString("href=\"/organize/audit/campaign-service" + path + "?actor=" + member.accountId()
                                + "\""),
                        not(containsString("A moderator")));
    }

    @Test
    void tellsOwnersNotWhichModeratorItWasHoweverTheyAsk() {
        api(owner, "?actor=" + moderator.accountId()).body("acts.size()", equalTo(0));
        api(owner, "?action=hide")
                .body("acts.actor", contains(nullValue()), "acts[0].roles", contains("moderator", "organizer"));
        given().auth()
                .oauth2(administrator)
                .get(API + "?organization=" + organization + "&action=hide")
                .then()
                .statusCode(200)
                .body("acts.actor", contains(moderator.accountId().toString()));
    }

    @Test
    void filters() {
        api(owner, "").body("acts.action", contains("tidy", "hide", "start"), "before", nullValue());
        api(owner, "?action=hide&subject=" + subject).body("acts.action", contains("hide"));
        api(owner, "?subject=" + Ids.next()).body("acts.size()", equalTo(0));
        api(owner, "?actor=" + member.accountId()).body("acts.action", contains("start"));
        api(owner, "?from=2999-01-01").body("acts.size()", equalTo(0));
        api(owner, "?from=2000-01-01&until=2999-01-01").body("acts.size()", equalTo(3));
        api(owner, "?until=2000-01-01").body("acts.size()", equalTo(0));
        String second = api(owner, "").extract().path("acts[1].id");
        api(owner, "?before=" + second).body("acts.action", contains("start"));
        // The address says whose trail it is, whatever else is asked for.
        api(owner, "?organization=" + Ids.next()).body("acts.size()", equalTo(3));
    }

    @Test
    void refusesAFilterThatCannotBeOne() {
        for (String filter : List.of("actor=x", "subject=1", "from=yesterday", "before='", "until=2026-13-01")) {
            given().auth()
                    .oauth2(owner)
                    .get(API + "/organizations/" + organization + "?" + filter)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void goesOnByAKey() {
        for (int i = 0; i < 60; i++) {
            append(Act.of(member, "change", "thing", subject).within(organization));
        }
        String path = PAGE + "/organizations/" + organization;
        String first = page(owner, path + "?action=change").extract().asString();
        assertEquals(50, first.split("row-title", -1).length - 1);
        String older = first.replaceAll("(?s).*href=\"(/organize/[^\"]*before=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        String second = page(owner, older).extract().asString();
        assertEquals(10, second.split("row-title", -1).length - 1);
        assertEquals(-1, second.indexOf("Further back"));
    }

    @Test
    void givesATableThatNoSpreadsheetCalculates() {
        String table = given().cookie("imza", owner)
                .get(PAGE + "/organizations/" + organization + "/csv")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        assertEquals(4, lines.size(), table);
        assertEquals(
                "at,actor,roles,action,subjectKind,subject,organization,oldState,newState,reason,words", lines.get(0));
        assertEquals(
                ",,moderator organizer,hide,thing," + subject + "," + organization
                        + ",OPEN,HIDDEN,court-order,'=A court said so.",
                lines.get(2).replaceFirst("^[^,]*", ""));
    }

    @Test
    void sendsATableOfAnyLength() {
        for (int i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int j = 0; j < 200; j++) {
                    audit.append(Act.of(member, "change", "thing", subject).within(organization));
                }
            });
        }
        String table = given().cookie("imza", owner)
                .get(PAGE + "/organizations/" + organization + "/csv?action=change")
                .asString();
        assertEquals(601, table.lines().count());
    }

    @Test
    void isForOwnersAndAdministratorsOfThisService() {
        String path = PAGE + "/organizations/" + organization;
        page(Tokens.organizer(Ids.next()), path).statusCode(404);
        page(Tokens.organizer(Ids.next(), new MemberOf(organization, "group", "The Group", Role.EDITOR)), path)
                .statusCode(403);
        page(administrator, path).statusCode(404);
        page(owner, PAGE).statusCode(403);
        page(owner, PAGE + "/csv").statusCode(403);
        page(administrator, PAGE).statusCode(200);
        page(administrator, "/organize/audit/campaign-service").statusCode(404);
    }

    private void append(Act act) {
        QuarkusTransaction.requiringNew().run(() -> audit.append(act));
    }

    private static ValidatableResponse page(String token, String path) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookie("imza", token)
                .get(path)
                .then();
    }

    private ValidatableResponse api(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get(API + "/organizations/" + organization + query)
                .then()
                .statusCode(200);
    }
}

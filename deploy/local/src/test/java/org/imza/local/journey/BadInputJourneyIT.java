package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.imza.kit.testing.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong by accident or on purpose is answered with a clear word, and the next visitor notices nothing. */
@ExtendWith(OnRunningImza.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputJourneyIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SCRIPT = "<script>document.title='taken'</script><img src=x onerror=alert(1)>";
    /** Without a dot: a name that reads like an address is refused. */
    private static final String SCRIPT_AS_NAME = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Imza imza;
    private final Stage stage;
    private final Visitor visitor;
    private final Api api;
    private final PublishedPetition petition;
    private int after;

    BadInputJourneyIT(Imza imza) {
        this.imza = imza;
        this.stage = imza.stage();
        this.visitor = imza.visitor();
        this.api = Api.ofStrangers(imza);
        this.petition = stage.petition("Mend the rail of the pier");
    }

    @AfterEach
    void theSystemStillWorks() {
        assertEquals(
                "Mend the rail of the pier",
                visitor.open(petition.path()).expect(200).text("h1"));
        petition.signByProgram(Signer.named("Undaunted" + after++), false).expect(202);
    }

    @Test
    void linksThatNobodySent() {
        String own = link("Brokenlink");
        String bent = own.substring(0, own.length() - 4) + "AAAA";
        assertAll(
                () -> refused(404, visitor.open("/sign/confirm/garbage")),
                () -> refused(404, visitor.pressAt("/sign/confirm/garbage")),
                () -> refused(404, visitor.pressAt(bent)),
                () -> refused(404, visitor.pressAt(own.replace("/confirm/", "/withdraw/"))),
                () -> refused(404, visitor.open("/sign/withdraw/" + "x".repeat(4_000))),
                () -> refused(404, visitor.open("/email/unsubscribe/garbage")),
                () -> refused(404, visitor.pressAt("/email/unsubscribe/garbage")),
                () -> refused(410, visitor.open("/organize/sign-in/garbage")),
                () -> refused(410, visitor.pressAt("/organize/sign-in/garbage")),
                () -> refused(404, visitor.open("/petitions/never-written")),
                () -> refused(404, api.get("/api/petitions/never-written")),
                () -> refused(404, api.post("/api/petitions/never-written/signatures", signature(Map.of()))),
                () -> refused(404, visitor.open("/campaigns/never-told")),
                () -> refused(404, visitor.open("/organizations/nobody")),
                () -> refused(404, visitor.open("/q/health")));
    }

    @Test
    void aPetitionThatWasClosedMeanwhile() {
        PublishedPetition closing = stage.petition("Sell the old rope");
        Form open = visitor.open(closing.path()).formTo(closing.path() + "/sign");
        stage.organizer()
                .post("/api/petitions/" + closing.id() + "/closure", Map.of())
                .expect(200);
        Seen late = open.type("name", "Late Zyxwood")
                .type("email", "late.zyxwood@example.net")
                .type("country", "NO")
                .press();
        refused(409, late);
        assertTrue(late.text().contains("This petition is closed"));
        refused(409, api.post("/api/petitions/" + closing.slug() + "/signatures", signature(Map.of())));
        assertFalse(visitor.open(closing.path()).expect(200).has("#sign form"));
    }

    @Test
    void bodiesThatAreTooBigOrBroken() {
        byte[] big = ("name=" + "a".repeat(TEN_MEGABYTES)).getBytes(StandardCharsets.UTF_8);
        String json = "/api/petitions/" + petition.slug() + "/signatures";
        assertAll(
                () -> refused(413, visitor.post(sign(), FORM, BodyPublishers.ofByteArray(big))),
                () -> refused(
                        413,
                        api.postRaw(
                                json,
                                ("{\"name\":\"" + "a".repeat(TEN_MEGABYTES) + "\"}").getBytes(StandardCharsets.UTF_8))),
                () -> unreadableName(visitor.post(
                        sign(), FORM, BodyPublishers.ofString("name=%C3%28&email=a%40example.net&country=NO"))),
                () -> unreadableName(visitor.post(
                        sign(),
                        FORM,
                        BodyPublishers.ofByteArray(invalid("name=", "&email=a%40example.net&country=NO")))),
                () -> refused(
                        400,
                        api.postRaw(
                                json, invalid("{\"name\":\"", "\",\"email\":\"a@example.net\",\"country\":\"NO\"}"))),
                () -> refused(400, api.postRaw(json, "{\"name\": ".getBytes(StandardCharsets.UTF_8))),
                () -> refused(400, api.postRaw(json, "[1, 2".getBytes(StandardCharsets.UTF_8))),
                () -> refused(400, api.postRaw(json, new byte[0])),
                () -> refused(415, visitor.post(sign(), "text/plain", BodyPublishers.ofString("name=A"))));
    }

    @Test
    void fieldsThatCannotBeRight() {
        for (Map<String, Object> wrong : Set.<Map<String, Object>>of(
                Map.of("name", "n".repeat(500)),
                Map.of("name", ""),
                Map.of("email", "late.zyxwood@example.net\r\nBcc: all@example.net"),
                Map.of("email", "nobody"),
                Map.of("country", "ZZ"),
                Map.of("comment", "c".repeat(5_000)),
                Map.of("nameVisibility", "EVERYWHERE"))) {
            Seen refusal =
                    refused(422, api.post("/api/petitions/" + petition.slug() + "/signatures", signature(wrong)));
            String field = wrong.keySet().iterator().next();
            assertEquals(
                    field, refusal.json().path("errors").path(0).path("field").asText(), refusal.body());
        }
        Seen again = visitor.open(petition.path())
                .formTo(petition.path() + "/sign")
                .type("name", "n".repeat(500))
                .type("email", "late.zyxwood@example.net\nBcc: all@example.net")
                .type("country", "NO")
                .type("comment", "Kept as typed.")
                .press();
        refused(422, again);
        assertEquals("#name", again.element(".errors a").attr("href"));
        assertEquals("Kept as typed.", again.element("textarea[name=comment]").text());
        assertEquals("NO", again.element("#country option[selected]").attr("value"));
    }

    @Test
    void scriptInEveryFieldIsShownAsText() {
        PublishedPetition hostile = stage.petition(SCRIPT, 500, Map.of("ug", SCRIPT));
        Map<String, Object> fields = Map.of("name", SCRIPT_AS_NAME, "comment", SCRIPT, "nameVisibility", "PUBLIC");
        api.post("/api/petitions/" + hostile.slug() + "/signatures", signature(fields))
                .expect(202);
        hostile.confirm(new Signer("", "plain.zyxwood@example.net", "NO"));
        String campaign = stage.campaign(SCRIPT, hostile);
        stage.showWords();
        Eventually.same("the comment", true, () -> visitor.open(hostile.path()).has(".voices blockquote"));
        for (String path :
                Set.of(hostile.path(), hostile.path() + "/ug", "/", "/campaigns/" + campaign, "/campaigns")) {
            Seen page = visitor.open(path).expect(200);
            assertFalse(page.has("script:not([src])"), path);
            assertFalse(page.has("img[onerror]"), path);
            assertTrue(page.header("Content-Security-Policy").contains("default-src 'none'"), path);
        }
        imza.mails()
                .to("plain.zyxwood@example.net")
                .forEach(mail -> assertFalse(mail.html().contains("<script")));
    }

    @Test
    void anOverrideOfTheWritingDirectionInATitleIsRefused() {
        Map<String, Object> words = new HashMap<>(Map.of(
                "organizationId", stage.organizationId(), "summary", "s", "body", "b", "goal", 100, "language", "en"));
        words.put("decisionMakers", java.util.List.of("Somebody"));
        words.put("title", "Free \u202Eeid\u202C them");
        Seen refusal = refused(422, stage.organizer().post("/api/petitions", words));
        assertEquals(
                "title", refusal.json().path("errors").path(0).path("field").asText(), refusal.body());
    }

    @Test
    void formsOfSignedInPeopleThatSomebodyElseSent() {
        Insider insider = Insider.of(imza, "forged-organizer@example.org");
        insider.signIn("/organize");
        Form founding = insider.visitor().open("/organize/organizations/new").formTo("/organize/organizations");
        founding.type("name", "Forged");
        kept(founding.leaveOut("csrf").press());
        kept(founding.smuggle("csrf", "guessed").press());
        refused(403, founding.leaveOut("owner").press());
        Seen foreign = insider.visitor()
                .send(insider.visitor()
                        .asking(imza.home().resolve("/organize/organizations"))
                        .header("Content-Type", FORM)
                        .header("Origin", "https://elsewhere.example")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.ofString("name=Forged"))
                        .build());
        refused(403, foreign);
        assertFalse(insider.dashboard().text().contains("Forged"));
        refused(401, api.post("/api/organizations", Map.of("name", "Forged")));
        refused(401, api.with("e30.e30.e30").post("/api/organizations", Map.of("name", "Forged")));
        refused(403, stage.organizer().get("/api/moderation/petitions"));
    }

    /** Shown to its owner, who decides once more; nothing is done with it until then. */
    private static void kept(Seen seen) {
        seen.expect(200);
        assertTrue(
                seen.uri().getPath().startsWith("/organize/kept/"), seen.uri().toString());
    }

    private Seen refused(int expected, Seen seen) {
        seen.expect(expected);
        assertFalse(
                seen.body().matches("(?s).*(\\bat [a-z]+(\\.\\w+)+\\(|Exception|io\\.quarkus|SQLSTATE).*"),
                seen.body());
        if (seen.header("Content-Type").contains("json")) {
            assertEquals(expected, seen.json().path("status").asInt(), seen.body());
        } else {
            assertFalse(seen.text("h1").isBlank());
        }
        return seen;
    }

    /** The form again, with a word at the field: what else was typed is not lost. */
    private void unreadableName(Seen seen) {
        assertEquals("#name", refused(422, seen).element(".errors a").attr("href"));
        assertEquals("a@example.net", seen.element("#email").attr("value"));
    }

    private java.net.URI sign() {
        return imza.home().resolve(petition.path() + "/sign");
    }

    private String link(String name) {
        Signer signer = Signer.named(name);
        petition.signByProgram(signer, false).expect(202);
        return imza.mails().awaitLink(signer.email(), "/sign/confirm/").link("/sign/confirm/");
    }

    private static Map<String, Object> signature(Map<String, Object> wrong) {
        Map<String, Object> signature =
                new HashMap<>(Map.of("name", "Plain Zyxwood", "email", "plain.zyxwood@example.net", "country", "NO"));
        signature.putAll(wrong);
        return signature;
    }

    private static byte[] invalid(String before, String behind) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        body.write(0xC3);
        body.write(0x28);
        body.writeBytes(behind.getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}

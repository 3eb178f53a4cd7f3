package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imza.event.SignatureEvent.Repeated;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SigningIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Test
    void answersTheSameWhoeverSigns() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Response first = petition.sign("Aygül", "same@example.org", Map.of());
        first.then().statusCode(202);
        assertEquals("{\"status\":\"check-your-mail\"}", first.asString());
        Response pressedTwice = petition.sign("Aygül", "same@example.org", Map.of());
        Response pending = petition.sign("Aygül M.", "same@example.org", Map.of());
        press(mails.latestTo("same@example.org").confirmPath());
        Response confirmed = petition.sign("Aygül", "same@example.org", Map.of());
        press(mails.latestTo("same@example.org").withdrawPath());
        Response withdrawn = petition.sign("Aygül", "same@example.org", Map.of());
        press(mails.to("same@example.org", 4).getLast().confirmPath());
        database.update("update signature set state = 4 where petition_id = ?", petition.id());
        Response invalidated = petition.sign("Aygül", "same@example.org", Map.of());
        for (Response other : List.of(pressedTwice, pending, confirmed, withdrawn, invalidated)) {
            assertEquals(first.statusCode(), other.statusCode());
            assertEquals(first.asString(), other.asString());
            assertEquals(names(first), names(other));
        }
    }

    @Test
    void mailsTheSignerInTheirLanguage() {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.sign("ئايگۈل", "uyghur@example.org", Map.of("language", "ug", "keepMeUpdated", true))
                .then()
                .statusCode(202);
        Submitted event = Events.await(
                Submitted.class, Topic.SIGNATURE_EVENTS, e -> e.petitionId().equals(petition.id()));
        assertEquals("ug", event.language());
        assertEquals(OpenPetition.UYGHUR_TITLE, event.petitionTitle());
        assertEquals(petition.slug(), event.petitionSlug());
        assertTrue(event.keepMeUpdated());
        var mail = mails.latestTo("uyghur@example.org");
        assertEquals("ئايگۈل", mail.name());
        assertTrue(mail.confirmPath().startsWith("/sign/confirm/"));
        assertTrue(mail.withdrawPath().startsWith("/sign/withdraw/"));
    }

    @Test
    void countsNobodyTwiceAndMailsThemAgain() {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.signed("Aygül", "Twice@Example.org");
        petition.signed("Aygül M.", " twice@example.ORG ");
        assertEquals(2, mails.to("twice@example.org", 2).size());
        press(mails.latestTo("twice@example.org").confirmPath());
        petition.signed("Somebody else", "twice@example.org");
        Repeated event = Events.await(
                Repeated.class, Topic.SIGNATURE_EVENTS, e -> e.petitionId().equals(petition.id()));
        assertEquals(OpenPetition.TITLE, event.petitionTitle());
        assertEquals(3, mails.to("twice@example.org", 3).size());
        assertEquals(1, database.counted(petition.id()));
        given().get(mails.latestTo("twice@example.org").withdrawPath())
                .then()
                .body(containsString("Aygül M."))
                .body(not(containsString("Somebody else")));
    }

    @Test
    void sendsAtMostFiveMailsADay() throws InterruptedException {
        OpenPetition petition = OpenPetition.withGoal(500);
        for (int i = 0; i < 8; i++) {
            petition.signed("Aygül " + i, "bombed@example.org");
        }
        assertEquals(5, mails.to("bombed@example.org", 5).size());
        Thread.sleep(1_000);
        assertEquals(5, mails.to("bombed@example.org").size());
        given().get(mails.latestTo("bombed@example.org").confirmPath()).then().body(containsString("Aygül 4"));
        database.update(
                "update signature set mailed_at = array(select t - interval '24 hours' from unnest(mailed_at) t)"
                        + " where petition_id = ?",
                petition.id());
        petition.signed("Aygül", "bombed@example.org");
        assertEquals(6, mails.to("bombed@example.org", 6).size());
    }

    @Test
    void mailsNobodyWhoseSignatureWasInvalidated() throws InterruptedException {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.signed("Aygül", "fraud@example.org");
        mails.to("fraud@example.org", 1);
        database.update("update signature set state = 4 where petition_id = ?", petition.id());
        petition.signed("Aygül", "fraud@example.org");
        Thread.sleep(1_000);
        assertEquals(1, mails.to("fraud@example.org").size());
        given().get(mails.latestTo("fraud@example.org").confirmPath()).then().statusCode(410);
    }

    @Test
    void keepsNothingReadable() {
        OpenPetition petition = OpenPetition.withGoal(500);
        List<String> secrets = List.of("Rizwangül Ghulam", "rizwangul.g@example.org", "She was my teacher in Kashgar");
        petition.sign(
                        secrets.get(0),
                        secrets.get(1),
                        Map.of("comment", secrets.get(2), "nameVisibility", "PUBLIC", "keepMeUpdated", true))
                .then()
                .statusCode(202);
        press(mails.latestTo(secrets.get(1)).confirmPath());
        petition.signed(secrets.get(0), secrets.get(1));
        mails.to(secrets.get(1), 2);
        List<String> stored = everythingStored();
        assertTrue(stored.size() > 5);
        for (String secret : secrets) {
            byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
            for (String form : List.of(
                    secret.toLowerCase(java.util.Locale.ROOT),
                    HexFormat.of().formatHex(utf8),
                    java.util.Base64.getEncoder()
                            .encodeToString(utf8)
                            .substring(0, 12)
                            .toLowerCase(java.util.Locale.ROOT))) {
                assertFalse(stored.stream().anyMatch(text -> text.contains(form)), form);
            }
        }
    }

    /** Every row of every table, and every record on the broker, in lower case; bytes as hexadecimal digits. */
    private List<String> everythingStored() {
        Stream<String> rows = database
                .texts("select quote_ident(table_schema) || '.' || quote_ident(table_name)"
                        + " from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .stream()
                .flatMap(table -> database.texts("select t::text from " + table + " t").stream());
        Stream<String> records = Stream.of(Topic.values())
                .flatMap(topic -> Events.recordsOn(topic).stream())
                .map(record -> record.key() + record.value() + new String(bytes(record), StandardCharsets.UTF_8));
        return Stream.concat(rows, records)
                .map(text -> text.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static byte[] bytes(org.apache.kafka.clients.consumer.ConsumerRecord<?, ?> record) {
        var all = new java.io.ByteArrayOutputStream();
        record.headers().forEach(header -> all.writeBytes(header.value()));
        return all.toByteArray();
    }

    @Test
    void refusesSignaturesOnAClosedPetition() {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.signed("Aygül", "late@example.org");
        petition.close();
        petition.sign("Aygül", "later@example.org", Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        String confirm = mails.latestTo("late@example.org").confirmPath();
        given().get(confirm).then().statusCode(409);
        given().post(confirm).then().statusCode(409);
        assertEquals(0, database.counted(petition.id()));
        press(mails.latestTo("late@example.org").withdrawPath());
    }

    private static void press(String path) {
        given().redirects().follow(false).post(path).then().statusCode(303);
    }

    private static List<String> names(Response response) {
        return response.headers().asList().stream()
                .map(header -> header.getName())
                .sorted()
                .toList();
    }
}

package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imza.event.AccountEvent.SignInLinkRequested;
import org.imza.event.AccountEvent.SignInRecipient;
import org.imza.event.Topic;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Mails;
import org.junit.jupiter.api.Test;

/** Sign-in links for hundreds of strangers, asked for from one network. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignInPaceIT {

    private static final int ASKED = 200;
    private static final int BURST = 20;
    /** At one a minute, for ten minutes. */
    private static final int PACED = 10;

    @Inject
    TransportSeal transport;

    private final String crowd = UUID.randomUUID().toString();

    @Test
    void answersAllTheSameAndMailsAFewAtATime() {
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < ASKED; i++) {
            answers.add(ask(stranger(i), "198.51.100.7").replace(stranger(i), "THEM"));
        }
        assertEquals(1, answers.size(), "one answer for all");
        String neighbour = Browser.anAddress();
        ask(neighbour, "203.0.113.7");
        Mails.link(neighbour, 1);

        List<SignInLinkRequested> mails = mails();
        assertEquals(BURST + PACED, mails.size());
        mails.subList(0, BURST).forEach(mail -> assertNull(mail.mailAfter()));
        for (int i = 0; i < PACED; i++) {
            SignInLinkRequested mail = mails.get(BURST + i);
            Duration wait = Duration.between(mail.at(), mail.mailAfter());
            assertTrue(wait.compareTo(Duration.ofMinutes(i + 1)) <= 0, wait.toString());
            assertTrue(wait.compareTo(Duration.ofMinutes(i).minusSeconds(30)) > 0, wait.toString());
            assertEquals(mail.mailAfter().plus(Duration.ofMinutes(15)), mail.expiresAt(), "it lives from then");
        }
    }

    @Test
    void paysNoHeedToWhatAClientSaysOfItself() {
        for (int i = 0; i < 2 * BURST; i++) {
            // As a front door passes it on that adds its word to the client's.
            ask(stranger(i), "192.0.2." + i + ", 198.51.100.77");
        }
        String last = Browser.anAddress();
        ask(last, "198.51.100.200");
        Mails.link(last, 1);

        assertTrue(mails().stream().filter(mail -> mail.mailAfter() == null).count() <= BURST);
    }

    @Test
    void pacesProgramsToo() {
        for (int i = 0; i < BURST; i++) {
            ask(stranger(i), "2001:db8:1:1::" + i);
        }
        String last = stranger(BURST);
        given().header("X-Forwarded-For", "2001:db8:1:1:ffff::1")
                .contentType(ContentType.JSON)
                .body(Map.of("email", last))
                .post("/api/sign-in-links")
                .then()
                .statusCode(202);
        Mails.link(last, 1);

        assertEquals(
                1, mails().stream().filter(mail -> mail.mailAfter() != null).count());
    }

    private String ask(String email, String forwardedFor) {
        Response answer = given().header("X-Forwarded-For", forwardedFor)
                .formParam("email", email)
                .post("/organize/sign-in");
        assertEquals(200, answer.statusCode());
        return answer.asString();
    }

    private String stranger(int number) {
        return "stranger-" + number + "-of-" + crowd + "@example.org";
    }

    /** What this crowd is mailed, in the order it was asked for. */
    private List<SignInLinkRequested> mails() {
        List<SignInLinkRequested> mails = new ArrayList<>(Events.on(Topic.ACCOUNT_EVENTS).stream()
                .filter(SignInLinkRequested.class::isInstance)
                .map(SignInLinkRequested.class::cast)
                .filter(mail -> mail.expiresAt().isAfter(mail.at()))
                .filter(mail -> transport
                        .open(mail.recipient(), mail.accountId(), SignInRecipient.class)
                        .email()
                        .contains(crowd))
                .toList());
        mails.sort(Comparator.comparing(SignInLinkRequested::at));
        return mails;
    }
}

package org.imza.suppression;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.imza.kit.command.RunningCommand;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ForgettingAddressIT {

    @Inject
    Signers signers;

    @Inject
    Subscribers subscribers;

    @Inject
    Fingerprints fingerprints;

    @Inject
    RunningCommand commands;

    @Inject
    Database database;

    private final UUID petition = Ids.next();
    private final Organizer organizer = Organizer.speaking("en");
    private Signer follower;
    private Signer stays;
    private String link;
    private List<String> sealed;

    /** One follows two petitions, and three mails wait for them; somebody else follows too. */
    @BeforeEach
    void somebodyFollows() {
        follower = subscribers.following(petition, "en");
        link = MailCatcher.theMailTo(follower.email()).unsubscribePath();
        stays = subscribers.following(petition, "en");
        subscribers.followingToo(follower, Ids.next());
        MailCatcher.mailsTo(follower.email(), 2);
        MailCatcher.down();
        signers.signs(new Signer(Ids.next(), Ids.next(), "Aygül", follower.email(), "en"), true);
        signers.signs(new Signer(Ids.next(), Ids.next(), "Aygül", follower.email(), "en"), false);
        Events.send(Organizers.update(organizer, petition));
        Eventually.holds(() -> queued() == 4);
        sealed = database.texts(
                "select encode(wrapped_key, 'hex') from supporter where fingerprint = ? "
                        + "union all select encode(wrapped_key, 'hex') from mail where recipient = ? "
                        + "union all select encode(content, 'hex') from mail where recipient = ?",
                fingerprint(),
                fingerprint(),
                fingerprint());
        assertEquals(5, sealed.size());
    }

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
        Eventually.holds(() -> queued() == 0);
    }

    @Test
    void leavesNothingOfWhoAsksToBeForgotten() {
        given().get(link).then().body(containsString("Delete my address"));
        given().formParam("wish", "FORGET").post(link).then().statusCode(200);
        nothingIsLeft();

        MailCatcher.up();
        MailCatcher.theMailTo(stays.email());
        MailCatcher.nothingFor(follower.email());
    }

    @Test
    void knowsWhoForbadeUsToWriteByTheFingerprintAlone() {
        given().formParam("wish", "UPDATES").post(link).then().statusCode(200);
        given().formParam("wish", "EVERYTHING").post(link).then().statusCode(200);
        given().formParam("wish", "FORGET").post(link).then().statusCode(200);
        assertEquals(
                List.of("EVERYTHING"),
                database.texts("select reach from suppression where fingerprint = ?", (Object) fingerprint()));
        database.change("delete from suppression where fingerprint = ?", (Object) fingerprint());
        nothingIsLeft();
    }

    @Test
    void forgetsWhomTheOperatorNamesOnStandardInput() {
        assertEquals(0, run("forget-address", " " + follower.email().toUpperCase(java.util.Locale.ROOT) + "\n"));
        nothingIsLeft();
        assertEquals(0, run("forget-address", follower.email()), "once more does no harm");
    }

    @Test
    void asksForOneAddress() {
        assertEquals(2, run("forget-address", ""));
        assertEquals(2, run("forget-address", "aygul\n"));
        assertEquals(2, run("forget-everybody", follower.email()));
        assertEquals(1, database.count("supporter where fingerprint = ?", (Object) fingerprint()));
    }

    private void nothingIsLeft() {
        byte[] address = follower.email().getBytes(StandardCharsets.UTF_8);
        // What waits in a mailing is cancelled when its turn comes.
        Eventually.holds(() -> queued() == 1);
        for (String row : database.everything()) {
            for (String trace : List.of(
                    follower.email(),
                    HexFormat.of().formatHex(address),
                    Base64.getEncoder().withoutPadding().encodeToString(address),
                    HexFormat.of().formatHex(fingerprint()))) {
                assertFalse(row.contains(trace), row);
            }
            sealed.forEach(bytes -> assertFalse(row.contains(bytes), row));
        }
        assertEquals(1, database.count("supporter where fingerprint = ?", (Object) fingerprints.of(stays.email())));
    }

    /** Other tests leave mails that wait for tomorrow. */
    private long queued() {
        return database.count("mail where state = 'QUEUED' and next_attempt_at < now() + interval '1 hour'");
    }

    private byte[] fingerprint() {
        return fingerprints.of(follower.email());
    }

    private int run(String command, String input) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return commands.run(command);
        } finally {
            System.setIn(before);
        }
    }
}

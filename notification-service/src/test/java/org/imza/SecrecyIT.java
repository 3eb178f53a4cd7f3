package org.imza;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.LogListener;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.ScriptedSmtp;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names and addresses stand in no table and in no log, whatever goes wrong. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class SecrecyIT {

    private static final String NAME = "Gülbahar Secretname";

    @Inject
    Signers signers;

    @Inject
    Subscribers subscribers;

    @Inject
    Organizers organizers;

    @Inject
    Database database;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private final UUID petition = Ids.next();
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Handler listener = new LogListener(entry -> {
        // The mail catcher's own diary is none of the service's.
        if (entry.getLoggerName() != null && entry.getLoggerName().startsWith("com.icegreen")) {
            return;
        }
        logged.add(ExtLogRecord.wrap(entry).getFormattedMessage() + ' ' + entry.getThrown());
    });

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @Test
    void keepsAddressesOutOfTablesAndLogs() {
        Signer follower = Signer.of(petition, NAME, "en");
        signers.signs(follower, true);
        MailCatcher.theMailTo(follower.email());
        signers.confirms(follower);
        Organizer organizer = Organizer.speaking("en");
        organizers.tellsAddress(organizer);
        MailCatcher.down();
        Signer waiting = Signer.of(petition, NAME, "en");
        signers.signs(waiting, true);
        organizers.asksToSignIn(organizer, Duration.ofMinutes(10));
        Organizers.rejected(organizer, petition, "spam", "Words of the moderator");
        Events.send(Organizers.update(organizer, petition));
        Eventually.holds(() -> database.count("mail where state = 'QUEUED'") == 4);

        secret(follower.email(), waiting.email(), organizer.email(), NAME, "Words of the moderator");
        secret(Signers.confirmPath(waiting), "/organize/sign-in/s" + organizer.account());
        MailCatcher.up();
        Eventually.holds(() -> database.count("mail where state = 'QUEUED'") == 0);
        secret(follower.email(), waiting.email(), organizer.email(), NAME);
    }

    @Test
    void quotesNoMailServer() {
        Signer signer = Signer.of(petition, NAME, "en");
        for (String reply : List.of("451 4.7.1 not now, %s", "550 5.1.1 no %s here")) {
            try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", reply.formatted(signer.email()))) {
                signers.signs(signer, false);
                Eventually.holds(() -> !server.attempts().isEmpty());
                Eventually.pause(Duration.ofMillis(500));
            }
        }
        Eventually.holds(() -> database.count("mail where state = 'QUEUED'") == 0);
        secret(signer.email(), NAME);
    }

    @Test
    void countsMailsByKindAndOutcomeOnly() {
        Signer signer = Signer.of(petition, NAME, "en");
        signers.signs(signer, false);
        MailCatcher.theMailTo(signer.email());

        String metrics = io.restassured.RestAssured.get(this.metrics).asString();
        assertTrue(metrics.contains("imza_mails_total{kind=\"confirmation\",outcome=\"sent\"}"));
        assertTrue(metrics.contains("imza_mails_waiting"));
        assertFalse(metrics.contains("example.org"));
    }

    private void secret(String... texts) {
        List<String> rows = database.everything();
        assertTrue(rows.size() > 5, "there is something to look at");
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String hex = HexFormat.of().formatHex(bytes);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            for (String row : rows) {
                assertFalse(
                        row.contains(text) || row.contains(hex) || row.contains(base64), () -> "in a table: " + row);
            }
            synchronized (logged) {
                logged.forEach(line -> assertFalse(line.contains(text), () -> "in the log: " + line));
            }
        }
    }
}

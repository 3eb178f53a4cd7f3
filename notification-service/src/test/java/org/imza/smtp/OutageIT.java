package org.imza.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.ScriptedSmtp;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class OutageIT {

    @Inject
    Signers signers;

    @Inject
    Subscribers subscribers;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Database database;

    private final UUID petition = Ids.next();

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @Test
    void sendsEverythingOnceWhenTheServerIsBack() {
        List<Signer> waiting = new ArrayList<>();
        MailCatcher.down();
        for (int i = 0; i < 30; i++) {
            Signer signer = Signer.of(petition, "Aygül", i % 2 == 0 ? "en" : "ug");
            waiting.add(signer);
            signers.signs(signer, false);
        }
        Eventually.holds(() -> queued() >= 30);
        Eventually.pause(Duration.ofSeconds(1));
        assertEquals(0, database.count("mail where state = 'QUEUED' and attempts > 0"), "nobody's mail is to blame");
        MailCatcher.up();

        Eventually.holds(() -> queued() == 0);
        waiting.forEach(signer -> assertEquals(1, MailCatcher.to(signer.email()).size()));
    }

    @Test
    void survivesServerThatGoesInTheMiddle() {
        try (ScriptedSmtp server = new ScriptedSmtp().answer("MAIL", "DROP")) {
            signers.signs(Signer.of(petition, "Aygül", "en"), false);
            Eventually.holds(() -> queued() == 1);
            Eventually.pause(Duration.ofMillis(700));
            server.answer("MAIL", "421 4.3.2 closing");
            Eventually.pause(Duration.ofMillis(700));
            server.answer("MAIL", "250 ok");
            Eventually.holds(() -> queued() == 0);
            assertEquals(1, server.taken().size());
        }
    }

    @Test
    void losesNoMailOverOurOwnLogin() {
        try (ScriptedSmtp server = new ScriptedSmtp().answer("MAIL", "530 5.7.0 authentication required")) {
            signers.signs(Signer.of(petition, "Aygül", "en"), false);
            Eventually.holds(() -> queued() == 1);
            Eventually.pause(Duration.ofSeconds(1));
            assertEquals(1, queued());
            server.answer("MAIL", "250 ok");
            Eventually.holds(() -> queued() == 0);
        }
    }

    @Test
    void triesAgainWhatTheServerWillNotTakeNow() {
        try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", "451 4.7.1 greylisted")) {
            Signer signer = Signer.of(petition, "Aygül", "en");
            signers.signs(signer, false);
            Eventually.holds(() -> Collections.frequency(server.attempts(), signer.email()) >= 3);
            assertEquals(1, queued());
            server.answer("RCPT", "250 ok").answer("END", "452 4.3.1 disk full");
            Eventually.holds(() -> !server.taken().isEmpty());
            server.answer("END", "250 ok");

            Eventually.holds(() -> queued() == 0);
            assertEquals(1, new HashSet<>(server.taken()).size(), "every attempt has the same Message-ID");
        }
    }

    @Test
    void keepsNobodyWaitingBehindWhatFails() {
        try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", "451 4.7.1 greylisted")) {
            Signer greylisted = Signer.of(petition, "Aygül", "en");
            signers.signs(greylisted, false);
            Eventually.holds(() -> server.attempts().contains(greylisted.email()));
            Signer next = Signer.of(petition, "Aygül", "en");
            signers.signs(next, false);
            Eventually.holds(() -> server.attempts().contains(next.email()));
            server.answer("RCPT", "250 ok");
            Eventually.holds(() -> queued() == 0);
        }
    }

    @Test
    void givesUpOnMailboxThatDoesNotExist() {
        Organizer organizer = Organizer.speaking("en");
        Signer follower = subscribers.following(petition, "en");
        try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", "550 5.1.1 no such user")) {
            var update = Organizers.update(organizer, petition);
            Events.send(update);
            Eventually.holds(
                    () -> database.count("mail where mailing_id = ? and state = 'FAILED'", update.updateId()) == 1);
            Eventually.pause(Duration.ofSeconds(1));
            assertEquals(1, Collections.frequency(server.attempts(), follower.email()));
            assertEquals(1, bounces(follower.email()));

            server.answer("RCPT", "250 ok");
            Events.send(Organizers.update(organizer, petition));
            Eventually.pause(Duration.ofSeconds(1));
            assertEquals(0, server.taken().size(), "news do not go to a dead mailbox");
        }
        subscribers.followingToo(follower, Ids.next());
        MailCatcher.mailsTo(follower.email(), 1);
        assertEquals(0, bounces(follower.email()), "anyone who confirms has a mailbox");
    }

    @Test
    void blamesNoMailboxForWhatIsRefusedForOtherReasons() {
        Signer signer = Signer.of(petition, "Aygül", "en");
        for (String refusal : List.of("550 5.7.1 you are not welcome", "552 5.2.2 mailbox full")) {
            try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", refusal)) {
                signers.signs(signer, false);
                Eventually.holds(() -> !server.attempts().isEmpty());
                Eventually.holds(() -> queued() == 0);
            }
        }
        try (ScriptedSmtp server = new ScriptedSmtp().answer("END", "554 5.6.0 spam")) {
            signers.signs(signer, false);
            Eventually.holds(() -> !server.taken().isEmpty());
            Eventually.holds(() -> queued() == 0);
        }
        assertEquals(0, bounces(signer.email()));
    }

    @Test
    void sendsAnswersBeforeNews() {
        Organizer organizer = Organizer.speaking("en");
        for (int i = 0; i < 50; i++) {
            subscribers.follow(petition, "news-" + i + "-" + petition + "@example.org", "en");
        }
        MailCatcher.down();
        Events.send(Organizers.update(organizer, petition));
        Eventually.holds(() -> queued() == 50);
        Signer signer = Signer.of(petition, "Aygül", "en");
        signers.signs(signer, false);
        Eventually.holds(() -> queued() == 51);

        try (ScriptedSmtp server = new ScriptedSmtp()) {
            Eventually.holds(() -> queued() == 0);
            assertTrue(server.attempts().indexOf(signer.email()) < 4, "one of the first four senders has it");
        }
    }

    @Test
    void sendsNothingPastItsExpiry() {
        MailCatcher.down();
        Signer late = Signer.of(petition, "Aygül", "en");
        Signer inTime = Signer.of(petition, "Aygül", "en");
        signers.signs(late, false);
        signers.signs(inTime, false);
        Eventually.holds(() -> queued() == 2);
        long expired = expired();
        database.change("update mail set expires_at = now() where about = ?", late.signature());
        Eventually.holds(() -> queued() == 1);
        MailCatcher.up();

        MailCatcher.theMailTo(inTime.email());
        MailCatcher.nothingFor(late.email());
        assertEquals(expired + 1, expired());
    }

    @Test
    void cancelsWhatAWithdrawnSignatureMakesPointless() {
        MailCatcher.down();
        Signer signer = Signer.of(petition, "Aygül", "en");
        signers.signs(signer, true);
        Eventually.holds(() -> queued() == 1);
        signers.withdraws(signer);
        Eventually.holds(() -> queued() == 0);
        MailCatcher.up();

        MailCatcher.nothingFor(signer.email());
    }

    /** Other tests leave mails that wait for tomorrow. */
    private long queued() {
        return database.count("mail where state = 'QUEUED' and next_attempt_at < now() + interval '1 hour'");
    }

    private long expired() {
        return database.count("mail where state = 'EXPIRED'");
    }

    private long bounces(String email) {
        return database.count(
                "suppression where fingerprint = ? and reach = 'BOUNCED'", (Object) fingerprints.of(email));
    }
}

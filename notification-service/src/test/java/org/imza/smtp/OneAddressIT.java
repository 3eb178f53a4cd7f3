package org.imza.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.ScriptedSmtp;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mail server that leaves no answer, for one address or for all. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class OneAddressIT {

    @Inject
    Signers signers;

    @Inject
    Database database;

    private final UUID petition = Ids.next();

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 421 4.3.2 closing",
        "RCPT, DROP",
        "RCPT, HANG",
        "DATA, 421 4.3.2 closing",
        "DATA, DROP",
        "DATA, HANG",
        "END, 421 4.3.2 closing"
    })
    void sendsEverybodyElsesMail(String command, String reply) {
        Signer unlucky = Signer.of(petition, "Aygül", "en");
        try (ScriptedSmtp server = new ScriptedSmtp().answer(unlucky.email(), command, reply)) {
            signers.signs(unlucky, false);
            Eventually.holds(() -> server.attempts().contains(unlucky.email()));
            Stream.generate(this::signed).limit(20).forEach(one -> {});
            // Not even those who come once the server is known to be difficult wait for long.
            Eventually.holds(() -> queued() == 1);
            signed();
            Eventually.holds(() -> queued() == 1);

            // 0.4 s, then twice as long each time.
            assertTrue(Collections.frequency(server.attempts(), unlucky.email()) < 10, "the mail backs off");
            server.takeAll();
            Eventually.holds(() -> queued() == 0);
            assertEquals(22, new HashSet<>(server.taken()).size());
        }
    }

    @Test
    void countsAttemptsOnceTheServerIsKnownToBeThere() {
        Signer unlucky = Signer.of(petition, "Aygül", "en");
        try (ScriptedSmtp server = new ScriptedSmtp().answer(unlucky.email(), "RCPT", "DROP")) {
            signers.signs(unlucky, false);
            Eventually.holds(() -> Collections.frequency(server.attempts(), unlucky.email()) >= 3);
            assertEquals(0, database.count("mail where state = 'QUEUED' and attempts > 0"), "perhaps it is the server");
            signed();
            Eventually.holds(() -> database.count("mail where state = 'QUEUED' and attempts > 0") == 1);
            server.takeAll();
            Eventually.holds(() -> queued() == 0);
        }
    }

    @Test
    void keepsNoConnectionToServerThatIsSilent() {
        try (ScriptedSmtp server = new ScriptedSmtp()) {
            for (int i = 0; i < 10; i++) {
                Signer unlucky = Signer.of(petition, "Aygül", "en");
                server.answer(unlucky.email(), "RCPT", "HANG");
                signers.signs(unlucky, false);
            }
            Eventually.holds(() -> server.attempts().size() >= 8);
            signed();
            Eventually.holds(() -> queued() == 10);
            server.takeAll();
            Eventually.holds(() -> queued() == 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"RCPT, DROP", "RCPT, HANG", "RCPT, 421 4.3.2 closing"})
    void sendsEverythingOnceWhenTheServerAnswersAgain(String command, String reply) {
        try (ScriptedSmtp server = new ScriptedSmtp().answer(command, reply)) {
            List<Signer> waiting = Stream.generate(this::signed).limit(20).toList();
            Eventually.holds(() -> queued() == 20);
            // Not always the same mail knocks.
            Eventually.holds(() -> server.attempts().size() > 2 && new HashSet<>(server.attempts()).size() > 1);
            assertEquals(
                    0, database.count("mail where state = 'QUEUED' and attempts > 0"), "nobody's mail is to blame");

            server.takeAll();
            Eventually.holds(() -> queued() == 0);
            assertEquals(20, server.taken().size());
            assertTrue(server.attempts()
                    .containsAll(waiting.stream().map(Signer::email).toList()));
        }
    }

    private Signer signed() {
        Signer signer = Signer.of(petition, "Aygül", "en");
        signers.signs(signer, false);
        return signer;
    }

    /** Other tests leave mails that wait for tomorrow. */
    private long queued() {
        return database.count("mail where state = 'QUEUED' and next_attempt_at < now() + interval '1 hour'");
    }
}

package org.imza.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
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

/** Who has a mail in their hands, while the mail server speaks and while releases change. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ClaimsIT {

    /** How the release before claimed: by the lock on the row, knowing nothing of who else claims in another way. */
    private static final String OLD_CLAIM = "select m.id::text from mail m where m.state = 'QUEUED' "
            + "and m.next_attempt_at <= clock_timestamp() and m.about = ? for update of m skip locked";

    @Inject
    Signers signers;

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    private final UUID petition = Ids.next();

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @Test
    void holdNothingInTheDatabaseWhileTheServerIsSilent() {
        try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", "HANG")) {
            Signer signer = signed();
            Eventually.holds(() -> server.attempts().contains(signer.email()));

            Eventually.holds(
                    "no lock on any mail",
                    Duration.ofSeconds(1),
                    () -> database.count("pg_locks where relation = 'mail'::regclass and pid <> pg_backend_pid()")
                            == 0);
            assertEquals(1, database.count("mail where about = ? and claimed_by is not null", signer.signature()));
            assertEquals(List.of(), database.texts(OLD_CLAIM, signer.signature()), "the release before takes it too");
            server.takeAll();
            Eventually.holds(() -> server.taken().size() == 1);
        }
    }

    @Test
    void passOverWhatTheReleaseBeforeHolds() throws SQLException {
        MailCatcher.down();
        Signer held = signed();
        Eventually.holds(() -> waiting(held) == 1);
        try (Connection old = dataSource.getConnection()) {
            old.setAutoCommit(false);
            try (var claim = old.prepareStatement(OLD_CLAIM)) {
                claim.setObject(1, held.signature());
                Eventually.holds(() -> claim.executeQuery().next());
                MailCatcher.up();
                Signer other = signed();
                MailCatcher.theMailTo(other.email());
                MailCatcher.nothingFor(held.email());
            } finally {
                old.rollback();
                old.setAutoCommit(true);
            }
        }
        MailCatcher.theMailTo(held.email());
    }

    @Test
    void noteHowItEndedOnceTheDatabaseIsBack() {
        try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", "HANG")) {
            Signer signer = signed();
            Eventually.holds(() -> server.attempts().contains(signer.email()));
            database.change("create sequence failed_note");
            database.change("create function fail_note() returns trigger language plpgsql as $$ begin "
                    + "perform nextval('failed_note'); raise exception 'away'; end $$");
            database.change("create trigger fail_note before update on mail for each row execute function fail_note()");
            try {
                Eventually.holds(() -> database.count("failed_note where is_called") == 1);
            } finally {
                database.change("drop trigger fail_note on mail");
                database.change("drop function fail_note");
                database.change("drop sequence failed_note");
            }
            Eventually.holds(() ->
                    database.count("mail where about = ? and unanswered_at is not null", signer.signature()) == 1);
            server.takeAll();
            Eventually.holds(() -> server.taken().size() == 1);
        }
    }

    private Signer signed() {
        Signer signer = Signer.of(petition, "Aygül", "en");
        signers.signs(signer, false);
        return signer;
    }

    private long waiting(Signer signer) {
        return database.count("mail where state = 'QUEUED' and about = ?", signer.signature());
    }
}

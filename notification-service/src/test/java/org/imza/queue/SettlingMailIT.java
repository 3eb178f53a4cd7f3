package org.imza.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.letter.MailKind;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A note about a mail takes effect for the process that holds it, and for no other. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class SettlingMailIT {

    @Inject
    SettlingMail settling;

    @Inject
    SenderProcess process;

    @Inject
    Database database;

    private final UUID mail = Ids.next();
    private final Instant end = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);

    @AfterEach
    void forget() {
        database.change("delete from mail where id = ?", mail);
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "POSTPONED", "SERVER_AWAY"})
    void changesNothingAboutAMailThatIsInOtherHands(Outcome outcome) throws SQLException {
        claimed(Ids.next(), end);
        List<String> before = row();
        settling.settle(claimed(), outcome);
        assertEquals(before, row(), "another process has it");

        database.change("delete from mail where id = ?", mail);
        claimed(process.id(), end.plusSeconds(1));
        before = row();
        settling.settle(claimed(), outcome);
        assertEquals(before, row(), "this process has it again, for a further attempt");
    }

    @Test
    void notesThatAMailWentOutWhoseRecipientWasForgottenMeanwhile() throws SQLException {
        claimed(process.id(), end);
        database.change("update mail set state = 'CANCELLED', finished_at = now() where id = ?", mail);
        settling.settle(claimed(), Outcome.SENT);

        assertEquals(1, database.count("mail where id = ? and state = 'SENT' and claimed_by is null", mail));
    }

    private void claimed(UUID by, Instant until) {
        database.change(
                "insert into mail (id, kind, priority, about, language, queued_at, next_attempt_at, expires_at, claimed_by) "
                        + "values (?, 'CONFIRMATION', 0, ?, 'en', now(), ?::timestamptz, now() + interval '1 day', ?)",
                mail,
                Ids.next(),
                until.toString(),
                by);
    }

    private QueuedMail claimed() {
        return new QueuedMail(
                mail,
                MailKind.CONFIRMATION,
                "en",
                0,
                end,
                end,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true);
    }

    private List<String> row() {
        return database.texts("select m::text from mail m where id = ?", mail);
    }
}

package org.imza.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.kit.id.Ids;
import org.imza.kit.job.Job;
import org.imza.kit.job.JobState;
import org.imza.kit.job.Step;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Crowd;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mailing to many is queued in steps of a hundred, and nobody waits for it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ExpandingMailingIT {

    @Inject
    ExpandingMailing expanding;

    @Inject
    CancellingMailing cancelling;

    @Inject
    Crowd crowd;

    @Inject
    Signers signers;

    @Inject
    Database database;

    private final UUID petition = Ids.next();
    private final UUID mailing = Ids.next();
    private final Instant asked = Instant.now();

    @AfterEach
    void leave() {
        crowd.leaves(petition);
        MailCatcher.up();
    }

    @Test
    void letsAConfirmationOutBesideTwentyThousandOthers() {
        crowd.follows(petition, 20_000);
        UpdatePosted update = Organizers.update(Organizer.speaking("en"), petition);
        Events.send(update);
        Eventually.holds(() -> queued(update.updateId()) > 0);
        Signer signer = Signer.of(petition, "Aygül", "en");
        signers.signs(signer, false);

        MailCatcher.theMailTo(signer.email());
        Eventually.holds(() -> database.count(
                        "job where subject = ? and state = 'DONE' and done = 20000 and total = 20000",
                        update.updateId())
                == 1);
        assertEquals(20_000, queued(update.updateId()));
    }

    @Test
    void queuesForEachFollowerOnceAlsoAfterAStepThatWasUndone() {
        List<UUID> followers = crowd.follows(petition, 250);
        posted();
        Step first = stepped(null);
        QuarkusTransaction.begin();
        expanding.step(job(first));
        QuarkusTransaction.rollback();
        Step second = stepped(first);
        Step third = stepped(second);

        assertEquals(250, first.total());
        assertEquals(List.of(100L, 100L, 50L), List.of(first.done(), second.done(), third.done()));
        assertTrue(stepped(third).last());
        assertEquals(followers, recipients());
    }

    @Test
    void passesOverWhoLeavesMeanwhile() {
        List<UUID> followers = crowd.follows(petition, 150);
        posted();
        Step first = stepped(null);
        UUID withdrawn = followers.get(110);
        UUID silent = followers.get(120);
        UUID forgotten = followers.get(130);
        database.change("delete from subscription where supporter_id in (?, ?)", withdrawn, forgotten);
        database.change("delete from supporter where id = ?", forgotten);
        database.change(
                "insert into suppression (fingerprint, reach, organization_id, since) "
                        + "select fingerprint, 'UPDATES', '00000000-0000-0000-0000-000000000000', now() "
                        + "from supporter where id = ?",
                silent);
        Step second = stepped(first);

        assertEquals(47, second.done());
        assertEquals(147, recipients().size());
        for (UUID gone : List.of(withdrawn, silent, forgotten)) {
            assertFalse(recipients().contains(gone));
        }
    }

    @Test
    void queuesNoMoreOfWhatIsTakenDownMeanwhile() {
        crowd.follows(petition, 150);
        posted();
        Step first = stepped(null);
        QuarkusTransaction.requiringNew().run(() -> cancelling.cancel(mailing));
        Step second = stepped(first);

        assertTrue(second.last());
        assertEquals(100, queued(mailing));
        // Without the mail server, so that none is just being sent.
        Eventually.holds(() -> database.count("mail where mailing_id = ? and state = 'CANCELLED'", mailing) == 100);
    }

    /** Not by an event, so that a test takes the steps. */
    private void posted() {
        MailCatcher.down();
        database.change(
                "insert into mailing (id, organization_id, organization_name, path, language, title, body, petition_ids, posted_at) "
                        + "values (?, ?, 'Families', '/campaigns/c/updates/u', 'en', 'Title', 'Body', array[?::uuid], now())",
                mailing,
                Ids.next(),
                petition);
    }

    private Step stepped(Step before) {
        return QuarkusTransaction.requiringNew().call(() -> expanding.step(job(before)));
    }

    private Job job(Step before) {
        Long total = before == null ? null : Long.valueOf(0);
        String cursor = before == null ? null : before.cursor();
        return new Job(
                Ids.next(),
                ExpandingMailing.NAME,
                mailing,
                JobState.RUNNING,
                0,
                total,
                cursor,
                null,
                0,
                null,
                asked,
                asked,
                asked);
    }

    private long queued(UUID id) {
        return database.count("mail where mailing_id = ?", id);
    }

    private List<UUID> recipients() {
        return database
                .texts("select supporter_id::text from mail where mailing_id = ? order by supporter_id", mailing)
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}

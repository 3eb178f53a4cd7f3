package org.imza.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imza.event.SignatureEvent.Submitted;
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
import org.junit.jupiter.api.Test;

/** Mails that wait: for the pace of the network they were asked from, and for their recipient's next day. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class PacedMailsIT {

    private static final String TOMORROW =
            "mail where state = 'QUEUED' and next_attempt_at > now() + interval '23 hours' and about = any (?)";

    @Inject
    Signers signers;

    @Inject
    Organizers organizers;

    @Inject
    Fingerprints fingerprints;

    @Inject
    ForgettingTurns forgetting;

    @Inject
    MeasuringQueue measuring;

    @Inject
    MeterRegistry meters;

    @Inject
    Database database;

    private final UUID petition = Ids.next();
    private final String victim = "victim-" + petition + "@example.org";

    @Test
    void waitsForItsTimeAndIsTriedForFiveDaysFromThen() {
        Signer signer = Signer.of(petition, "Aygül", "en");
        Submitted submitted = signers.submitted(signer, false, Signers.TITLE);
        Instant later = submitted.at().plus(Duration.ofHours(6));
        Events.send(paced(submitted, later));

        Eventually.holds(() -> database.count("mail where about = ?", signer.signature()) == 1);
        assertEquals(
                1,
                database.count(
                        "mail where about = ? and next_attempt_at = ?::timestamptz and expires_at = ?::timestamptz",
                        signer.signature(),
                        later.toString(),
                        later.plus(Duration.ofDays(5)).toString()));
        Eventually.holds(() -> {
            measuring.measure();
            return meters.get("imza.mails.waiting").gauge().value() == 0;
        });
        MailCatcher.nothingFor(signer.email());
        database.change("update mail set next_attempt_at = now() where about = ?", signer.signature());
        MailCatcher.theMailTo(signer.email());
    }

    @Test
    void mailsAtOnceWhatWaitedLongEnoughOnItsWay() {
        Signer signer = Signer.of(petition, "Aygül", "en");
        Submitted submitted = signers.submitted(signer, false, Signers.TITLE);
        Events.send(paced(submitted, submitted.at().minusSeconds(10)));

        MailCatcher.theMailTo(signer.email());
    }

    @Test
    void sendsAVictimOfTwentyPetitionsTenMailsADay() {
        UUID[] signatures = flood(20);

        Eventually.holds(() -> MailCatcher.to(victim).size() == 10 && tomorrow(signatures) == 10);
        MailCatcher.nothingMoreFor(victim, 10);
        Signer other = Signer.of(petition, "Aygül", "en");
        signers.signs(other, false);
        MailCatcher.theMailTo(other.email());
        database.change("update mail set next_attempt_at = now() where state = 'QUEUED' and about = any (?)", (Object)
                signatures);
        MailCatcher.mailsTo(victim, 20);
    }

    @Test
    void keepsNoMoreForAVictimThanCanGoOutInTime() {
        filled("SIGNING", 10, Duration.ofDays(4).plusMinutes(-5));
        UUID[] inTime = flood(1);
        Eventually.holds(() -> queued(inTime) == 1);
        assertEquals(
                1, database.count("mail where about = ? and next_attempt_at > now() + interval '4 days'", inTime[0]));
        filled("SIGNING", 10, Duration.ofDays(4).plusMinutes(5));
        UUID[] tooLate = flood(1);
        Signer other = Signer.of(petition, "Aygül", "en");
        signers.signs(other, false);
        MailCatcher.theMailTo(other.email());
        Eventually.pause(Duration.ofMillis(500));
        assertEquals(0, queued(tooLate));
    }

    @Test
    void letsAVictimSignInAndStopsThatFloodToo() {
        filled("SIGNING", 10, Duration.ZERO);
        Organizer organizer = new Organizer(Ids.next(), Ids.next(), victim, "en");
        organizers.asksToSignIn(organizer, Duration.ofMinutes(15));
        MailCatcher.theMailTo(victim);
        filled("SIGN_IN", 30, Duration.ZERO);
        organizers.asksToSignIn(organizer, Duration.ofMinutes(15));

        MailCatcher.nothingMoreFor(victim, 1);
    }

    @Test
    void forgetsWhoWasMailedWhenTheDayIsOver() {
        filled("SIGNING", 3, Duration.ofHours(-23));
        QuarkusTransaction.requiringNew().call(forgetting::run);
        assertEquals(1, turns());
        filled("SIGNING", 3, Duration.ofHours(-24));
        QuarkusTransaction.requiringNew().call(forgetting::run);
        assertEquals(0, turns());
    }

    @Test
    void beginsANewDayAfterTwentyFourHours() {
        filled("SIGNING", 10, Duration.ofHours(-24));
        flood(1);

        MailCatcher.theMailTo(victim);
    }

    /** Somebody signs {@code petitions} petitions in the victim's name. */
    private UUID[] flood(int petitions) {
        return IntStream.range(0, petitions)
                .mapToObj(i -> new Signer(Ids.next(), Ids.next(), "Aygül", victim, "en"))
                .peek(signer -> signers.signs(signer, false))
                .map(Signer::signature)
                .toArray(UUID[]::new);
    }

    private long tomorrow(UUID[] signatures) {
        return database.count(TOMORROW, (Object) signatures);
    }

    /** The victim's day that begins {@code in} so long has {@code mails} already. */
    private void filled(String purpose, int mails, Duration in) {
        database.change(
                "insert into recipient_turn (fingerprint, purpose, since, mails) values (?, ?, now() + ?::interval, ?) "
                        + "on conflict (fingerprint, purpose) do update set since = excluded.since, mails = excluded.mails",
                fingerprints.of(victim),
                purpose,
                in.toString(),
                mails);
    }

    private long queued(UUID[] signatures) {
        return database.count("mail where state = 'QUEUED' and about = any (?)", (Object) signatures);
    }

    private long turns() {
        return database.count("recipient_turn where fingerprint = ?", (Object) fingerprints.of(victim));
    }

    private static Submitted paced(Submitted event, Instant mailAfter) {
        return new Submitted(
                event.signatureId(),
                event.petitionId(),
                event.petitionSlug(),
                event.petitionTitle(),
                event.language(),
                event.keepMeUpdated(),
                event.recipient(),
                event.at(),
                mailAfter,
                event.interfaceLanguage());
    }
}

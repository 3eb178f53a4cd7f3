package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.imza.kit.testing.Eventually;
import org.imza.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All of Kafka is lost, with an event in it that nobody had read, and campaign-service has lost what it knew of petitions.
 * One command for each service that tells, and everybody knows what they should; nobody is counted or mailed twice.
 */
@ExtendWith(OnRunningImza.class)
class RebuiltKafkaJourneyIT {

    private static final Signer FOLLOWER = Signer.named("Rebuilta");
    private static final Signer UNREAD = Signer.named("Rebuiltb");

    @Test
    void isRebuiltFromTheDatabasesAndNobodyIsMailedTwice(Imza imza) throws Exception {
        PublishedPetition petition = imza.stage().petition("Carry the lamp over the river");
        String campaign = imza.stage().campaign("A lamp over the river", petition);
        petition.follow(FOLLOWER);
        imza.stage().update(campaign, "The lamp has reached the other side");
        imza.mails().awaitSubject(FOLLOWER.email(), "The lamp has reached the other side");
        countIs(imza, campaign, "1 has signed.");
        int organizersMails = imza.mails().to(Stage.ORGANIZER).size();

        imza.stop(Part.NOTIFICATION);
        petition.signByProgram(UNREAD, false).expect(202);
        Eventually.same("what waits for Kafka", 0L, () -> imza.count(Part.PETITION, "select count(*) from outbox"));
        imza.stop(Part.CAMPAIGN);
        imza.loseKafka();
        imza.change(Part.CAMPAIGN, "truncate petition_summary, petition_progress, inbox");
        imza.start(Part.CAMPAIGN);
        imza.start(Part.NOTIFICATION);
        republish(imza, Part.CAMPAIGN);
        republish(imza, Part.PETITION);
        republish(imza, Part.PETITION);

        imza.mails().awaitLink(UNREAD.email(), "/sign/confirm/");
        petition.confirm(UNREAD);
        countIs(imza, campaign, "2 have signed.");
        assertEquals(2, petition.signatures());
        Eventually.same("events to read", 0L, () -> imza.count(Part.CAMPAIGN, "select count(*) from outbox"));
        imza.stage().update(campaign, "Everything is where it was");
        imza.mails().awaitSubject(FOLLOWER.email(), "Everything is where it was");
        assertEquals(3, imza.mails().to(FOLLOWER.email()).size(), "confirmation and two updates");
        assertEquals(1, imza.mails().to(UNREAD.email()).size());
        assertEquals(organizersMails, imza.mails().to(Stage.ORGANIZER).size());
        assertEquals(0, imza.count(Part.CAMPAIGN, "select count(*) from inbox_failure"));
        assertEquals(0, imza.count(Part.NOTIFICATION, "select count(*) from inbox_failure"));
    }

    private static void republish(Imza imza, Part service) throws Exception {
        try (Replica replica = Replica.beside(imza, service, "IMZA_REPUBLISH", "all")) {
            assertEquals(0, replica.end(), replica.said());
        }
    }

    private static void countIs(Imza imza, String campaign, String words) {
        try (Visitor visitor = imza.visitor()) {
            Eventually.same(
                    "the campaign's count",
                    Optional.of(words),
                    () -> Optional.of(visitor.open("/campaigns/" + campaign).text(".count-line strong")));
        }
    }
}

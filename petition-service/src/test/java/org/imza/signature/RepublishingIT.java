package org.imza.signature;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.event.ProgressEvent;
import org.imza.event.SignatureEvent;
import org.imza.event.Topic;
import org.imza.kit.republish.RepublishingAll;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Events.Told;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

/** What an operator does after all of Kafka was lost. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RepublishingIT {

    @Inject
    RepublishingAll all;

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Test
    void tellsTheSameFactsUnderTheSameIds() {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.sign("Aygül", "pending@rebuilt.example", Map.of("keepMeUpdated", true, "language", "ug"));
        petition.signed("Perhat", "confirmed@rebuilt.example");
        petition.signed("Patime", "gone@rebuilt.example");
        press(mails.latestTo("confirmed@rebuilt.example").confirmPath());
        press(mails.latestTo("gone@rebuilt.example").withdrawPath());
        var pending = mails.latestTo("pending@rebuilt.example");
        Events.await(
                ProgressEvent.Counted.class,
                Topic.PETITION_PROGRESS,
                e -> e.petitionId().equals(petition.id()) && e.signatures() == 1);
        List<Told> before = told(petition);

        assertEquals(0, all.run());

        Eventually.fits(() -> told(petition), told -> told.size() >= before.size() + 6);
        List<Told> again = more(petition, before);
        assertEquals(
                Stream.of("petition.published", "signature.confirmed", "signature.submitted")
                        .toList(),
                again.stream().filter(before::contains).map(Told::type).sorted().toList());
        assertEquals(
                Stream.of("petition.changed", "progress.counted", "signature.withdrawn")
                        .toList(),
                again.stream()
                        .filter(one -> !before.contains(one))
                        .map(Told::type)
                        .sorted()
                        .toList());
        assertEquals(List.of(pending, pending), mails.to("pending@rebuilt.example"));
        assertEquals(1, database.counted(petition.id()));
        var submitted = Events.on(Topic.SIGNATURE_EVENTS).stream()
                .filter(SignatureEvent.Submitted.class::isInstance)
                .map(SignatureEvent.Submitted.class::cast)
                .filter(SignatureEvent.Submitted::keepMeUpdated)
                .filter(e -> e.petitionId().equals(petition.id()))
                .toList();
        assertEquals(submitted.getFirst().petitionTitle(), submitted.getLast().petitionTitle());
    }

    @Test
    void tellsNobodyWhoWasNotMailedAndNothingOld() {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.signed("Aygül", "old@rebuilt.example");
        petition.signed("Aygül", "unmailed@rebuilt.example");
        petition.signed("Aygül", "closed@rebuilt.example");
        mails.latestTo("closed@rebuilt.example");
        UUID old = UUID.fromString(oldest(petition.id()));
        database.update("update signature set submitted_at = submitted_at - interval '9 days' where id = ?", old);
        database.update(
                "update signature set mailed_at = array[submitted_at - interval '1 hour'] where petition_id = ? and id <> ?",
                petition.id(),
                old);
        List<Told> before = told(petition);

        assertEquals(0, all.run());

        Eventually.fits(() -> told(petition), told -> told.size() >= before.size() + 3);
        assertTrue(more(petition, before).stream().noneMatch(one -> one.type().startsWith("signature")));
    }

    @Test
    void tellsEverySubmissionThatWaits() {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.signed("Aygül", "first@rebuilt.example");
        petition.signed("Aygül M.", "first@rebuilt.example");
        petition.signed("Patime", "returned@rebuilt.example");
        press(mails.latestTo("returned@rebuilt.example").withdrawPath());
        petition.signed("Patime", "returned@rebuilt.example");
        petition.signed("Perhat", "counted@rebuilt.example");
        petition.signed("Perhat T.", "counted@rebuilt.example");
        press(mails.to("counted@rebuilt.example", 2).getLast().confirmPath());
        var first = mails.to("first@rebuilt.example", 2);
        var returned = mails.to("returned@rebuilt.example", 2).getLast();
        // The first one's mail is long ago; the second one's is not.
        database.update(
                "update signature set submitted_at = submitted_at - interval '9 days' where id ="
                        + " (select min(id::text)::uuid from signature where petition_id = ?)",
                petition.id());
        List<Told> before = told(petition);

        assertEquals(0, all.run());

        Eventually.fits(() -> told(petition), told -> told.size() >= before.size() + 7);
        assertEquals(
                List.of("signature.confirmed", "signature.submitted", "signature.submitted", "signature.withdrawn"),
                more(petition, before).stream()
                        .map(Told::type)
                        .filter(type -> type.startsWith("signature"))
                        .sorted()
                        .toList());
        assertEquals(first.getLast(), mails.to("first@rebuilt.example", 3).getLast());
        assertEquals(returned, mails.to("returned@rebuilt.example", 3).getLast());
        assertEquals(
                2,
                more(petition, before).stream()
                        .filter(one -> one.type().equals("signature.submitted") && before.contains(one))
                        .count());
    }

    private String oldest(UUID petition) {
        return database.texts("select id from signature where petition_id = ? order by id limit 1", petition)
                .getFirst();
    }

    /** What was told about the petition and its signatures. */
    private static List<Told> told(OpenPetition petition) {
        return Events.told(petition.id(), Topic.PETITION_EVENTS, Topic.PETITION_PROGRESS, Topic.SIGNATURE_EVENTS);
    }

    private static List<Told> more(OpenPetition petition, List<Told> before) {
        List<Told> more = new ArrayList<>(told(petition));
        before.forEach(more::remove);
        return more;
    }

    private static void press(String path) {
        given().redirects().follow(false).post(path);
    }
}

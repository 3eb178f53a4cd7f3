package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.imza.kit.testing.Eventually;
import org.imza.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything but petition-service and its database is really stopped: people still read and sign, and nothing is lost. */
@ExtendWith(OnRunningImza.class)
class IndependenceJourneyIT {
    private static final List<Part> OTHERS = List.of(Part.NOTIFICATION, Part.CAMPAIGN, Part.MAIL, Part.KAFKA);
    /** Long before anybody who waits for a part that is away gives up, and long after a busy machine answers. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Duration CATCHING_UP = Duration.ofSeconds(60);
    private static final int SIGNERS = 20;

    @Test
    void peopleReadAndSignWhileTheOthersAreDownAndEveryMailFollowsOnce(Imza imza) {
        PublishedPetition petition = imza.stage().petition("Keep the lamp when the wind blows");
        String campaign = "/campaigns/" + imza.stage().campaign("A lamp in the wind", petition);
        List<Signer> signers = IntStream.range(0, SIGNERS)
                .mapToObj(i -> Signer.named("Windproof" + (char) ('a' + i)))
                .toList();

        OTHERS.forEach(imza::stop);
        try {
            readAndSign(imza, petition, signers);
        } finally {
            OTHERS.reversed().forEach(imza::start);
        }

        signers.forEach(signer -> imza.mails().awaitLink(signer.email(), "/sign/confirm/", CATCHING_UP));
        signers.forEach(petition::confirm);
        Eventually.same("the count", (long) SIGNERS, petition::signatures);
        numbersAgree(imza, petition, campaign);
        signers.forEach(signer ->
                assertEquals(1, imza.mails().to(signer.email()).size(), "confirmations for " + signer.email()));
    }

    private static void readAndSign(Imza imza, PublishedPetition petition, List<Signer> signers) {
        try (Visitor visitor = imza.visitor()) {
            assertEquals(503, visitor.open("/campaigns").status(), "campaign-service is stopped");
            quickly(() -> visitor.open("/").expect(200));
            Seen page = quickly(() -> visitor.open(petition.path()).expect(200));
            assertEquals("0 have signed. Let's get to 500!", page.text("#headline"));
            for (int i = 0; i < signers.size(); i++) {
                Signer signer = signers.get(i);
                if (i % 2 == 0) {
                    assertEquals(
                            "One step is left",
                            quickly(() -> petition.sign(visitor, signer)).text("h1"));
                } else {
                    quickly(() -> petition.signByProgram(signer, false).expect(202));
                }
            }
            assertEquals(0, petition.signatures());
        }
    }

    private static void numbersAgree(Imza imza, PublishedPetition petition, String campaign) {
        try (Visitor visitor = imza.visitor()) {
            assertEquals(
                    "20 have signed. Let's get to 500!",
                    visitor.open(petition.path()).text("#headline"));
            Eventually.same(
                    "the campaign's count",
                    "20 have signed.",
                    () -> visitor.open(campaign).expect(200).text(".count-line strong"));
            String rows = "select count(*) from signature where state = 2 and petition_id = '%s'";
            assertEquals(SIGNERS, imza.count(Part.PETITION, rows.formatted(petition.id())));
        }
    }

    private static Seen quickly(Supplier<Seen> action) {
        Instant begun = Instant.now();
        Seen seen = action.get();
        Duration taken = Duration.between(begun, Instant.now());
        assertTrue(taken.compareTo(SOON) < 0, seen.uri().getPath() + " took " + taken.toMillis() + " ms");
        return seen;
    }
}

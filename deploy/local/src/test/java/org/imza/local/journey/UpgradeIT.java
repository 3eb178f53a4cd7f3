package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.imza.kit.testing.Eventually;
import org.imza.local.Part;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The previous release on this one's schema, beside this one and in its place. {@code ./test-upgrade} packages it and
 * says where it is; without it there is nothing to try.
 */
@ExtendWith(OnRunningImza.class)
class UpgradeIT {

    private static final Signer OLD_AND_NEW = Signer.named("Upgrada");
    private static final Signer NEW_AND_OLD = Signer.named("Upgradb");
    private static final Signer MAILED_BY_NEW = Signer.named("Upgradc");

    /** A consumer that was killed keeps its partitions for 45 s. */
    private static final Duration GROUP_REFORMS = Duration.ofSeconds(75);

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void previousReleaseWorksOnThisSchema(Imza imza) throws Exception {
        String previous = previous();
        PublishedPetition petition = imza.stage().petition("A lamp for the ship before ours");
        String campaign = imza.stage().campaign("The ship before ours", petition);
        imza.stop(Part.NOTIFICATION);
        imza.stop(Part.CAMPAIGN);
        try (Replica oldPetition = replica(imza, Part.PETITION, previous);
                Replica oldCampaign = replica(imza, Part.CAMPAIGN, previous);
                Replica oldNotification = replica(imza, Part.NOTIFICATION, previous)) {
            URI old = oldPetition.ready();
            URI oldCampaigns = oldCampaign.ready();
            oldNotification.ready();

            assertEquals(202, post(old.resolve("/api/petitions/" + petition.slug() + "/signatures"), """
                    {"name": "%s", "email": "%s", "country": "NO", "keepMeUpdated": true}
                    """.formatted(
                            OLD_AND_NEW.name(), OLD_AND_NEW.email())));
            petition.confirm(OLD_AND_NEW);

            petition.signByProgram(NEW_AND_OLD, true).expect(202);
            String link = imza.mails()
                    .awaitLink(NEW_AND_OLD.email(), "/sign/confirm/")
                    .link("/sign/confirm/");
            post(old.resolve(URI.create(link).getPath()), "");
            Eventually.same("the count", 2L, petition::signatures);
            Eventually.same(
                    "the campaign's count",
                    true,
                    () -> page(oldCampaigns.resolve("/campaigns/" + campaign)).contains("2 have signed."));
            assertEquals(0, imza.count(Part.NOTIFICATION, "select count(*) from inbox_failure"));
        } finally {
            imza.start(Part.CAMPAIGN);
            imza.start(Part.NOTIFICATION);
        }
    }

    /** Who upgrades says until when events count that nobody proves: docs/operations.md. */
    @Test
    void thisReleaseHearsThePreviousOneWhileItIsTold(Imza imza) throws Exception {
        String previous = previous();
        PublishedPetition petition = imza.stage().petition("A lamp that the ship before ours has seen");
        Map<String, String> environment = new HashMap<>(imza.environmentOf(Part.NOTIFICATION));
        environment.put(
                "IMZA_INBOX_UNSIGNED_UNTIL",
                Instant.now().plus(Duration.ofMinutes(10)).toString());
        imza.stop(Part.NOTIFICATION);
        imza.stop(Part.PETITION);
        try (Replica oldPetition = replica(imza, Part.PETITION, previous);
                Replica notification = Replica.of(Part.NOTIFICATION, environment)) {
            notification.ready();
            URI old = oldPetition.ready();
            // The release before is ready before it has read which petitions there are.
            Eventually.same(
                    "the answer",
                    202,
                    () -> post(old.resolve("/api/petitions/" + petition.slug() + "/signatures"), """
                    {"name": "%s", "email": "%s", "country": "NO"}
                    """.formatted(
                                    MAILED_BY_NEW.name(), MAILED_BY_NEW.email())));
            imza.mails().awaitLink(MAILED_BY_NEW.email(), "/sign/confirm/", GROUP_REFORMS);
        } finally {
            imza.start(Part.PETITION);
            imza.start(Part.NOTIFICATION);
        }
    }

    private static String previous() {
        String previous = System.getProperty("imza.previous", "");
        Assumptions.assumeFalse(previous.isEmpty(), "Run ./test-upgrade for this.");
        return previous;
    }

    private static Replica replica(Imza imza, Part service, String previous) throws Exception {
        Map<String, String> environment = new HashMap<>(imza.environmentOf(service));
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        return Replica.of(service, Path.of(previous), environment);
    }

    private int post(URI uri, String body) throws Exception {
        String type = body.isEmpty() ? "application/x-www-form-urlencoded" : "application/json";
        return browser.send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private String page(URI uri) {
        try {
            return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

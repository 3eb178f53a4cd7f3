package org.imza.images.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** From a sign-in link to an update in a supporter's mailbox, through the images that operators run. */
class ImagesJourneyIT {
    private static final String PETITION = "petition-service";
    private static final String CAMPAIGN = "campaign-service";
    private static final String SIGNER = "aygul@example.net";

    @Test
    void signsConfirmsCountsAndHearsOfAnUpdate() throws Exception {
        Optional<String> missing = Boxes.missing();
        missing.ifPresent(reason -> System.out.println("The journey with images is skipped: " + reason));
        Assumptions.assumeTrue(missing.isEmpty(), () -> missing.orElseThrow());
        try (Boxes boxes = Boxes.start()) {
            Client stranger = new Client(boxes, null);
            Client moderator = stranger.signedIn(Boxes.MODERATOR);
            Client organizer = stranger.signedIn("organizer@example.org");
            var organization = organizer.post(CAMPAIGN, "/api/organizations", Map.of("name", "Lanterns"), 201);
            organizer = organizer.with(organization.path("token").asText());
            JsonNode petition =
                    published(organizer, moderator, organization.path("id").asText());
            String slug = petition.path("slug").asText();

            stranger.post(PETITION, "/api/petitions/" + slug + "/signatures", signature(), 202);
            stranger.press(stranger.link(SIGNER, "/sign/confirm/"));
            String progress = boxes.http(PETITION) + "/api/petitions/" + slug + "/progress";
            Client.await(
                    "the count",
                    () -> Optional.of(stranger.get(progress).path("signatures").asLong())
                            .filter(count -> count == 1));

            posted(
                    organizer,
                    organization.path("id").asText(),
                    petition.path("id").asText());
            Client.await(
                    "the update",
                    () -> stranger.mails(SIGNER).stream()
                            .filter(mail -> mail.contains("Subject: Lanterns: It burns"))
                            .findFirst());
            assertEquals(2, stranger.mails(SIGNER).size());
            assertFalse(boxes.logs().contains(SIGNER), "an address in a log");
        }
    }

    private static Map<String, Object> signature() {
        return Map.of("name", "Aygül", "email", SIGNER, "country", "DE", "language", "en", "keepMeUpdated", true);
    }

    /** A petition that was written, submitted and published. */
    private static JsonNode published(Client organizer, Client moderator, String organization) {
        Map<String, Object> draft = Map.of(
                "organizationId",
                organization,
                "title",
                "Light the lamp again",
                "summary",
                "It has been dark since spring.",
                "body",
                "## What we ask\n\nLight it.",
                "decisionMakers",
                List.of("The Harbour Master"),
                "goal",
                500,
                "language",
                "en",
                "links",
                List.of());
        String id = organizer
                .postSoon(PETITION, "/api/petitions", draft, 201)
                .path("id")
                .asText();
        JsonNode read = organizer.post(PETITION, "/api/petitions/" + id + "/submission", Map.of(), 200);
        return moderator.post(
                PETITION,
                "/api/moderation/petitions/" + id + "/publication",
                Map.of("version", read.path("version").asLong()),
                200);
    }

    private static void posted(Client organizer, String organization, String petition) {
        Map<String, Object> words = Map.of(
                "organizationId", organization,
                "title", "Every window a lighthouse",
                "summary", "It began with one lamp.",
                "story", "It began with *one* lamp.",
                "language", "en");
        String path = "/api/campaigns/"
                + organizer
                        .post(CAMPAIGN, "/api/campaigns", words, 201)
                        .path("id")
                        .asText();
        organizer.postSoon(CAMPAIGN, path + "/petitions", Map.of("petitionId", petition), 200);
        organizer.post(CAMPAIGN, path + "/launch", Map.of(), 200);
        Map<String, Object> update = Map.of("title", "It burns", "dateline", "Sayran", "body", "Since dusk.");
        organizer.post(CAMPAIGN, path + "/updates", update, 201);
    }
}

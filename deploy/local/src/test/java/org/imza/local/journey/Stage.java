package org.imza.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imza.kit.testing.Eventually;
import org.imza.local.demo.WaitingWords;

/**
 * What a journey finds when it is not about making it: an organization with an organizer and a moderator, and published
 * petitions and campaigns. All made through the JSON interface.
 */
record Stage(Imza imza, Api organizer, Api moderator, String organizationId, String organizationSlug) {
    static final String ORGANIZER = "stage-organizer@example.org";

    static Stage prepare(Imza imza) {
        Api strangers = Api.ofStrangers(imza);
        JsonNode organization = strangers
                .with(signIn(imza, ORGANIZER))
                .post("/api/organizations", Map.of("name", "Lanterns of Qaratal"))
                .expect(201)
                .json();
        return new Stage(
                imza,
                strangers.with(organization.path("token").asText()),
                strangers.with(signIn(imza, Imza.MODERATOR)),
                organization.path("id").asText(),
                organization.path("slug").asText());
    }

    static String signIn(Imza imza, String email) {
        Api strangers = Api.ofStrangers(imza);
        String link = "/organize/sign-in/";
        String token = imza.mails()
                .awaitAfter(
                        email,
                        link,
                        () -> strangers
                                .post("/api/sign-in-links", Map.of("email", email))
                                .expect(202))
                .link(link)
                .substring(link.length());
        return strangers
                .post("/api/sessions", Map.of("token", token))
                .expect(200)
                .json()
                .path("token")
                .asText();
    }

    /** A petition in English, published, with translations by language tag. */
    PublishedPetition petition(String title, int goal, Map<String, String> translatedTitles) {
        String id = draft(title, goal, translatedTitles);
        long version = organizer
                .post("/api/petitions/" + id + "/submission", Map.of())
                .expect(200)
                .json()
                .path("version")
                .asLong();
        String slug = moderator
                .post("/api/moderation/petitions/" + id + "/publication", Map.of("version", version))
                .expect(200)
                .json()
                .path("slug")
                .asText();
        return new PublishedPetition(imza, id, slug);
    }

    PublishedPetition petition(String title) {
        return petition(title, 500, Map.of());
    }

    /** Lets everybody read what signers said so far. */
    void showWords() {
        JsonNode waiting = moderator.get("/api/moderation/words").expect(200).json();
        moderator
                .post("/api/moderation/words/decisions", WaitingWords.shown(waiting))
                .expect(200);
    }

    /** The id of a draft. */
    String draft(String title, int goal, Map<String, String> translatedTitles) {
        String id = await201("/api/petitions", words(title, goal)).path("id").asText();
        translatedTitles.forEach((tag, translated) -> organizer
                .put(
                        "/api/petitions/" + id + "/translations/" + tag,
                        Map.of("title", translated, "summary", translated, "body", "## " + translated))
                .expect(200));
        return id;
    }

    /** What is typed about a petition in English. */
    Map<String, Object> words(String title, int goal) {
        return Map.of(
                "organizationId",
                organizationId,
                "title",
                title,
                "summary",
                "The lamp by the ferry has been dark since spring.",
                "body",
                "## What we ask\n\nLight it **again**.\n\n> It was the last thing we saw.",
                "decisionMakers",
                List.of("The Harbour Master of Sayran"),
                "goal",
                goal,
                "language",
                "en",
                "links",
                List.of(Map.of("label", "The lamp", "url", "https://archive.example.org/lamp")));
    }

    /** The slug of a launched campaign around a petition. */
    String campaign(String title, PublishedPetition petition) {
        return campaign(title, petition, "en");
    }

    String campaign(String title, PublishedPetition petition, String language) {
        Map<String, Object> words = Map.of(
                "organizationId", organizationId,
                "title", title,
                "summary", "Every window can be a lighthouse.",
                "story", "It began with *one* lamp.",
                "language", language);
        JsonNode campaign = organizer.post("/api/campaigns", words).expect(201).json();
        String path = "/api/campaigns/" + campaign.path("id").asText();
        Eventually.found(
                "the petition beside the campaign",
                Eventually.PATIENCE,
                () -> Optional.of(organizer.post(path + "/petitions", Map.of("petitionId", petition.id())))
                        .filter(answer -> answer.status() == 200));
        Eventually.found(
                "the launch",
                Eventually.PATIENCE,
                () -> Optional.of(organizer.post(path + "/launch", Map.of())).filter(answer -> answer.status() == 200));
        return campaign.path("slug").asText();
    }

    /** The public path of an update in a launched campaign. */
    String update(String campaignSlug, String title) {
        String id = organizer
                .get("/api/campaigns/" + campaignSlug)
                .expect(200)
                .json()
                .path("id")
                .asText();
        Map<String, Object> words = Map.of("title", title, "dateline", "Sayran", "body", "It burns **since dusk**.");
        return organizer
                .post("/api/campaigns/" + id + "/updates", words)
                .expect(201)
                .json()
                .path("path")
                .asText();
    }

    private JsonNode await201(String path, Object body) {
        // A new organization reaches petition-service by event; its token already names it.
        return Eventually.found(
                        "the new organization in petition-service",
                        Eventually.PATIENCE,
                        () -> Optional.of(organizer.post(path, body)).filter(answer -> answer.status() == 201))
                .json();
    }
}

package org.imza.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imza.local.Addresses;

/**
 * Fills a new platform the way people would: signs in by mail, writes, has it published, signs and confirms. Nothing
 * is written past the services.
 */
public final class DemoData implements FirstStart {

    @Override
    public void fill(Addresses addresses) {
        try (DemoClient client = new DemoClient(addresses.frontDoor())) {
            new Filling(client, Story.read()).run();
        }
    }

    private static final class Filling {

        private final DemoClient client;
        private final DemoMailbox mailbox;
        private final Story story;

        Filling(DemoClient client, Story story) {
            this.client = client;
            this.mailbox = new DemoMailbox(client);
            this.story = story;
        }

        void run() {
            JsonNode organization =
                    client.post("/api/organizations", signIn(story.organizer()), Map.of("name", story.organization()));
            String organizer = organization.path("token").asText();
            String organizationId = organization.path("id").asText();
            String moderator = signIn(story.moderator());
            List<JsonNode> petitions = new ArrayList<>();
            story.petitions()
                    .forEach(petition -> petitions.add(publish(petition, organizationId, organizer, moderator)));
            for (int i = 0; i < petitions.size(); i++) {
                sign(
                        petitions.get(i).path("slug").asText(),
                        story.petitions().get(i).signers());
            }
            showWords(moderator);
            launch(organizationId, organizer, petitions);
        }

        /** As a moderator who has read what signers say. */
        private void showWords(String moderator) {
            JsonNode waiting = client.get("/api/moderation/words", moderator);
            client.post("/api/moderation/words/decisions", moderator, WaitingWords.shown(waiting));
        }

        private String signIn(String email) {
            client.post("/api/sign-in-links", null, Map.of("email", email));
            String token = mailbox.token(email, "/organize/sign-in/");
            return client.post("/api/sessions", null, Map.of("token", token))
                    .path("token")
                    .asText();
        }

        private JsonNode publish(
                Story.DemoPetition petition, String organizationId, String organizer, String moderator) {
            JsonNode draft = client.post("/api/petitions", organizer, petition.draft(organizationId));
            String id = draft.path("id").asText();
            petition.translations()
                    .forEach((tag, words) ->
                            client.put("/api/petitions/" + id + "/translations/" + tag, organizer, words));
            JsonNode submitted = client.post("/api/petitions/" + id + "/submission", organizer, Map.of());
            return client.post(
                    "/api/moderation/petitions/" + id + "/publication",
                    moderator,
                    Map.of("version", submitted.path("version").asLong()));
        }

        private void sign(String slug, List<Map<String, Object>> signers) {
            signers.forEach(signer -> client.post("/api/petitions/" + slug + "/signatures", null, signer));
            signers.forEach(signer ->
                    client.press("/sign/confirm/" + mailbox.token((String) signer.get("email"), "/sign/confirm/")));
        }

        private void launch(String organizationId, String organizer, List<JsonNode> petitions) {
            ObjectNode words = story.campaign().deepCopy();
            words.put("organizationId", organizationId);
            String campaign =
                    client.post("/api/campaigns", organizer, words).path("id").asText();
            petitions
                    .reversed()
                    .forEach(petition -> Patiently.until(() -> client.post(
                            "/api/campaigns/" + campaign + "/petitions",
                            organizer,
                            Map.of("petitionId", petition.path("id").asText()))));
            client.post("/api/campaigns/" + campaign + "/launch", organizer, Map.of());
            ObjectNode update = story.update().deepCopy();
            ((ObjectNode) update.path("picture")).put("content", DemoPicture.png());
            client.post("/api/campaigns/" + campaign + "/updates", organizer, update);
        }
    }
}

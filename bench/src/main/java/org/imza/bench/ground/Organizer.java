package org.imza.bench.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Publishes petitions the way people do, through the API. */
public final class Organizer implements AutoCloseable {
    private static final String BODY = """
            Our parents, brothers and sisters were taken from their homes, and for years we have had no sign of life.
            We ask those who can ask to ask: **where are they**, are they well, and when will they come home?

            We call for a list of all who are held, for visits by their families, and for the release of everybody who
            is held without a charge.
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final UUID organization = UUID.randomUUID();
    private final Service service;
    private final String token;

    public Organizer(Ground ground, Service service) throws Exception {
        this.service = service;
        this.token = SessionToken.of(ground.keys(), UUID.randomUUID(), organization);
    }

    /** So many open petitions on this service. */
    public static List<Petition> publish(Ground ground, Service service, int petitions) throws Exception {
        try (Organizer organizer = new Organizer(ground, service)) {
            List<Petition> all = new ArrayList<>();
            for (int i = 0; i < petitions; i++) {
                all.add(organizer.publish("Where are our families %04d".formatted(i)));
            }
            return all;
        }
    }

    private Petition publish(String title) throws IOException, InterruptedException {
        Map<String, Object> draft = Map.of(
                "organizationId",
                organization,
                "language",
                "en",
                "goal",
                500,
                "title",
                title,
                "summary",
                "Families ask for a sign of life from those who were taken.",
                "decisionMakers",
                List.of("The Minister of Justice"),
                "links",
                List.of(),
                "body",
                BODY);
        JsonNode petition = post("/api/petitions", draft);
        String id = petition.get("id").asText();
        long version = post("/api/petitions/" + id + "/submission", Map.of())
                .get("version")
                .asLong();
        post("/api/moderation/petitions/" + id + "/publication", Map.of("version", version));
        return new Petition(UUID.fromString(id), petition.get("slug").asText());
    }

    private JsonNode post(String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.http().resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}

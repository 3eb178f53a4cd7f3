package org.imza.local.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.access.TokenClaims;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;

/** An open petition, published through the API by an organizer who moderates too. */
record Petition(UUID id, String slug) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Petition publish(Ground ground, Replica replica, String title) throws Exception {
        return publish(replica.port(), Ground.PUBLIC_URL, ground.keys(), title);
    }

    /** @param keys where {@code session.jwk} is that signs tokens of {@code publicUrl} */
    static Petition publish(int port, String publicUrl, Path keys, String title) throws Exception {
        UUID organization = UUID.randomUUID();
        String token = "Authorization: Bearer " + sessionToken(publicUrl, keys, organization);
        Map<String, Object> draft = Map.of(
                "organizationId",
                organization,
                "language",
                "en",
                "goal",
                100,
                "title",
                title,
                "summary",
                "Families ask for a sign of life from those who were taken.",
                "decisionMakers",
                List.of("The Minister of Justice"),
                "links",
                List.of(),
                "body",
                "We ask where they are. ".repeat(20));
        try (Wire wire = new Wire(port)) {
            JsonNode made = post(wire, "/api/petitions", JSON.writeValueAsString(draft), token);
            String id = made.get("id").asText();
            JsonNode read = post(wire, "/api/petitions/" + id + "/submission", "{}", token);
            String version = "{\"version\": " + read.get("version") + "}";
            post(wire, "/api/moderation/petitions/" + id + "/publication", version, token);
            return new Petition(UUID.fromString(id), made.get("slug").asText());
        }
    }

    private static JsonNode post(Wire wire, String path, String body, String token) throws IOException {
        Wire.Answer answer = wire.post(path, body, token);
        if (answer.status() >= 300) {
            throw new AssertionError(path + ": " + answer);
        }
        return JSON.readTree(answer.body());
    }

    /** As campaign-service gives it. */
    private static String sessionToken(String publicUrl, Path keys, UUID organization) throws Exception {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(publicUrl);
        claims.setSubject(UUID.randomUUID().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(15);
        new TokenClaims(
                        UUID.randomUUID().toString(),
                        "none",
                        Set.of(Role.ORGANIZER, Role.MODERATOR),
                        List.of(new MemberOf(organization, "group", "Group", Role.OWNER)))
                .byName()
                .forEach(claims::setClaim);
        String key = Files.readString(keys.resolve("session.jwk"));
        EllipticCurveJsonWebKey pair = (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(key);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(pair.getPrivateKey());
        signature.setKeyIdHeaderValue(pair.getKeyId());
        signature.setAlgorithmHeaderValue("ES256");
        signature.setHeader("typ", "JWT");
        return signature.getCompactSerialization();
    }

    String signaturesPath() {
        return "/api/petitions/" + slug + "/signatures";
    }

    String pagePath() {
        return "/petitions/" + slug;
    }

    String progressPath() {
        return "/api/petitions/" + slug + "/progress";
    }
}

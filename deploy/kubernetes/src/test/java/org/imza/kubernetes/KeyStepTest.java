package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import org.imza.kubernetes.keys.KeyStep;
import org.imza.kubernetes.secrets.FreshSecrets;
import org.imza.kubernetes.secrets.Secret;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyStepTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "petition-service-keys, master.json",
        "petition-service-events, events-petition-service.json",
    })
    void replacesAKeyAndNothingElse(String name, String file) throws IOException {
        ObjectNode secret = secret(name);
        secret.withObject("data").put("other.json", "b3RoZXI=");
        JsonNode added = KeyStep.ADD.in(secret, file);
        JsonNode promoted = KeyStep.PROMOTE.in(added, file);
        JsonNode dropped = KeyStep.DROP.in(promoted, file);
        assertEquals(2, keyset(added, file).path("key").size());
        assertEquals(
                keyset(added, file).at("/key/0/keyData/typeUrl"),
                keyset(added, file).at("/key/1/keyData/typeUrl"));
        assertEquals(
                keyset(secret, file).path("primaryKeyId"), keyset(added, file).path("primaryKeyId"));
        assertEquals(2, keyset(promoted, file).path("key").size());
        assertNotEquals(
                keyset(added, file).path("primaryKeyId"), keyset(promoted, file).path("primaryKeyId"));
        assertEquals(1, keyset(dropped, file).path("key").size());
        assertEquals(
                keyset(promoted, file).path("primaryKeyId"),
                keyset(dropped, file).at("/key/0/keyId"));
        assertEquals(secret.at("/data/other.json"), dropped.at("/data/other.json"));
        assertEquals(secret.path("metadata"), dropped.path("metadata"));
    }

    private static ObjectNode secret(String name) throws IOException {
        Secret keys = new FreshSecrets()
                .forProduction().stream()
                        .filter(secret -> secret.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        ObjectNode data = JSON.createObjectNode();
        keys.values()
                .forEach((file, value) -> data.put(file, Base64.getEncoder().encodeToString(value.getBytes())));
        return JSON.createObjectNode()
                .put("kind", "Secret")
                .<ObjectNode>set("metadata", JSON.createObjectNode().put("name", keys.name()))
                .set("data", data);
    }

    private static JsonNode keyset(JsonNode secret, String file) throws IOException {
        return JSON.readTree(
                Base64.getDecoder().decode(secret.path("data").path(file).asText()));
    }
}

package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Base64;
import org.imza.kubernetes.keys.MasterKeyStep;
import org.imza.kubernetes.secrets.FreshSecrets;
import org.imza.kubernetes.secrets.Secret;
import org.junit.jupiter.api.Test;

class MasterKeyStepTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void replacesTheMasterKeyAndNothingElse() throws IOException {
        JsonNode secret = secret();
        JsonNode added = MasterKeyStep.ADD.in(secret);
        JsonNode promoted = MasterKeyStep.PROMOTE.in(added);
        JsonNode dropped = MasterKeyStep.DROP.in(promoted);
        assertEquals(2, master(added).path("key").size());
        assertEquals(master(secret).path("primaryKeyId"), master(added).path("primaryKeyId"));
        assertEquals(2, master(promoted).path("key").size());
        assertNotEquals(master(added).path("primaryKeyId"), master(promoted).path("primaryKeyId"));
        assertEquals(1, master(dropped).path("key").size());
        assertEquals(master(promoted).path("primaryKeyId"), master(dropped).at("/key/0/keyId"));
        assertEquals(secret.at("/data/transport.json"), dropped.at("/data/transport.json"));
        assertEquals(secret.path("metadata"), dropped.path("metadata"));
    }

    private static JsonNode secret() throws IOException {
        Secret keys = new FreshSecrets()
                .forProduction().stream()
                        .filter(secret -> secret.name().equals("petition-service-keys"))
                        .findFirst()
                        .orElseThrow();
        YAMLMapper yaml = new YAMLMapper();
        var data = JSON.createObjectNode();
        keys.values()
                .forEach((name, value) -> data.put(name, Base64.getEncoder().encodeToString(value.getBytes())));
        return JSON.createObjectNode()
                .put("kind", "Secret")
                .<com.fasterxml.jackson.databind.node.ObjectNode>set("metadata", yaml.readTree("name: " + keys.name()))
                .set("data", data);
    }

    private static JsonNode master(JsonNode secret) throws IOException {
        return JSON.readTree(
                Base64.getDecoder().decode(secret.at("/data/master.json").asText()));
    }
}

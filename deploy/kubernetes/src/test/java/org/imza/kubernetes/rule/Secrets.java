package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifests;

/** Where manifests speak of Secrets. */
public final class Secrets {
    private static final List<String> WITH_A_KEY = List.of("secretKeyRef", "accessKeyId", "secretAccessKey");
    private static final List<String> WITH_A_NAME =
            List.of("secretRef", "passwordSecret", "privateKeySecretRef", "imagePullSecrets", "certificateRefs");
    /** Operators and the kubelet take these from a Secret with a name and a password. */
    private static final Set<String> NAME_AND_PASSWORD = Set.of("username", "password");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|([^|]+)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Secrets() {}

    /** The Secrets named in {@code tree}, and the keys that are wanted of each. */
    static Map<String, Set<String>> namedIn(JsonNode tree) {
        Map<String, Set<String>> named = new HashMap<>();
        for (String field : WITH_A_KEY) {
            Json.named(tree, field)
                    .forEach(reference -> keysOf(named, reference.path("name").asText())
                            .add(reference.path("key").asText()));
        }
        for (String field : WITH_A_NAME) {
            for (JsonNode found : Json.named(tree, field)) {
                for (JsonNode reference : found.isArray() ? Json.items(found) : List.of(found)) {
                    Set<String> keys = keysOf(named, reference.path("name").asText());
                    if (field.equals("passwordSecret")) {
                        keys.addAll(NAME_AND_PASSWORD);
                    }
                }
            }
        }
        Json.named(tree, "secretName").forEach(name -> keysOf(named, name.asText()));
        List<JsonNode> mounted = Json.named(tree, "projected").stream()
                .flatMap(volume -> Json.named(volume, "secret").stream())
                .toList();
        mounted.forEach(secret -> keysOf(named, secret.path("name").asText()));
        Json.named(tree, "secret").stream()
                .filter(secret -> secret.path("name").isTextual() && !mounted.contains(secret))
                .forEach(secret -> keysOf(named, secret.path("name").asText()).addAll(NAME_AND_PASSWORD));
        return named;
    }

    /** Everything that is wanted, by whom ever. */
    public static Map<String, Set<String>> wantedBy(Manifests manifests) {
        Map<String, Set<String>> wanted = new HashMap<>();
        manifests
                .all()
                .forEach(manifest -> namedIn(manifest.tree())
                        .forEach((secret, keys) -> keysOf(wanted, secret).addAll(keys)));
        return wanted;
    }

    private static Set<String> keysOf(Map<String, Set<String>> named, String secret) {
        return named.computeIfAbsent(secret, name -> new HashSet<>());
    }

    /** The table of a README: a row for each Secret, with its keys in the second column. */
    public static Map<String, Set<String>> documentedIn(String readme) {
        return ROW.matcher(readme)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> CODE.matcher(row.group(2))
                                .results()
                                .map((MatchResult key) -> key.group(1))
                                .collect(Collectors.toSet())));
    }
}

package org.imza.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Who may speak to whom inside the namespace, by the network policies; other namespaces are left out. */
final class Network {
    private final List<JsonNode> policies;

    Network(Manifests manifests) {
        this.policies = manifests.ofKind("NetworkPolicy").map(Manifest::spec).toList();
    }

    /** Whether pods with the labels {@code from} reach a port of those with the labels {@code to}. */
    boolean allows(Map<String, String> from, Map<String, String> to, int port) {
        return allows("Egress", "egress", "to", from, to, port) && allows("Ingress", "ingress", "from", to, from, port);
    }

    private boolean allows(
            String type, String field, String peers, Map<String, String> own, Map<String, String> other, int port) {
        List<JsonNode> mine = policies.stream()
                .filter(policy -> matches(policy.path("podSelector"), own))
                .filter(policy -> policy.path("policyTypes").toString().contains(type))
                .toList();
        return mine.isEmpty()
                || mine.stream()
                        .flatMap(policy -> Json.items(policy.path(field)).stream())
                        .filter(rule -> !rule.has("ports")
                                || Json.items(rule.path("ports")).stream()
                                        .anyMatch(open -> open.path("port").asInt() == port))
                        .anyMatch(rule -> !rule.has(peers)
                                || Json.items(rule.path(peers)).stream()
                                        .anyMatch(peer -> peer.has("podSelector")
                                                && !peer.has("namespaceSelector")
                                                && matches(peer.path("podSelector"), other)));
    }

    private static boolean matches(JsonNode selector, Map<String, String> labels) {
        boolean all = labels.entrySet()
                .containsAll(Json.strings(selector.path("matchLabels")).entrySet());
        return all
                && Json.items(selector.path("matchExpressions")).stream()
                        .allMatch(expression -> "In"
                                        .equals(expression.path("operator").asText())
                                && Json.items(expression.path("values")).stream()
                                        .anyMatch(value -> value.asText()
                                                .equals(labels.get(
                                                        expression.path("key").asText()))));
    }
}

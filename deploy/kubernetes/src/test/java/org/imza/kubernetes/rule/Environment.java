package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** What the containers of a workload are told by their environment. */
final class Environment {
    private Environment() {}

    /** @param value empty if it comes from a Secret */
    record Variable(String name, String value) {}

    static List<Variable> of(Manifest workload, Manifests manifests) {
        List<Variable> variables = new ArrayList<>();
        for (JsonNode container : workload.containers()) {
            for (JsonNode source : Json.items(container.path("envFrom"))) {
                manifests
                        .find("ConfigMap", source.at("/configMapRef/name").asText())
                        .ifPresent(map -> Json.strings(map.tree().path("data"))
                                .forEach((name, value) -> variables.add(new Variable(name, value))));
            }
            for (JsonNode variable : Json.items(container.path("env"))) {
                variables.add(new Variable(
                        variable.path("name").asText(), variable.path("value").asText("")));
            }
        }
        return variables.stream().distinct().toList();
    }
}

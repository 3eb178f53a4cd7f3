package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** ConfigMaps and accounts that are named are applied with the rest, and Secrets are documented with every key. */
public final class ReferencesExist implements Rule {
    private final Map<String, Set<String>> documented;

    /** @param documented the keys of each Secret that an operator is told about */
    public ReferencesExist(Map<String, Set<String>> documented) {
        this.documented = documented;
    }

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        Set<String> present = manifests.ofKind("ConfigMap").map(Manifest::name).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        manifests.workloads().forEach(workload -> {
            configMaps(workload).forEach(name -> {
                used.add(name);
                if (!present.contains(name)) {
                    findings.add(workload + " names ConfigMap " + name + ", which does not exist");
                }
            });
            String account = workload.podTemplate()
                    .orElseThrow()
                    .at("/spec/serviceAccountName")
                    .asText("default");
            if (!account.equals("default")
                    && manifests.find("ServiceAccount", account).isEmpty()) {
                findings.add(workload + " names ServiceAccount " + account + ", which does not exist");
            }
        });
        manifests
                .ofKind("ConfigMap")
                .filter(map -> !map.labels().containsKey("grafana_dashboard"))
                .filter(map -> !used.contains(map.name()))
                .forEach(map -> findings.add(map + " is read by nobody"));
        manifests.ofKind("Secret").forEach(secret -> findings.add(secret + " is in a file; secrets never are"));
        for (Manifest manifest : manifests.all()) {
            Secrets.namedIn(manifest.tree()).forEach((secret, keys) -> {
                Set<String> known = documented.get(secret);
                if (known == null) {
                    findings.add(manifest + " names Secret " + secret + ", which the README does not tell about");
                } else if (!known.containsAll(keys)) {
                    findings.add(manifest + " wants " + keys + " of Secret " + secret + ", the README tells " + known);
                }
            });
        }
        return findings;
    }

    private static Stream<String> configMaps(Manifest workload) {
        JsonNode pod = workload.podTemplate().orElseThrow();
        return Stream.of("configMapRef", "configMapKeyRef", "configMap")
                .flatMap(field -> Json.named(pod, field).stream())
                .map(reference -> reference.path("name").asText());
    }
}

package org.imza.kubernetes.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** Whatever selects pods or Services finds some, and a Deployment finds its own pods. */
public final class SelectorsMatch implements Rule {

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests.workloads().filter(workload -> !workload.is("Job")).forEach(workload -> {
            Map<String, String> wanted = Json.strings(workload.spec().at("/selector/matchLabels"));
            if (wanted.isEmpty() || !has(workload.podLabels(), wanted)) {
                findings.add(workload + " does not select its own pods");
            }
        });
        manifests.ofKind("Service").forEach(service -> {
            if (podsOf(service, manifests).isEmpty()) {
                findings.add(service + " selects no pod");
            }
        });
        manifests.ofKind("PodDisruptionBudget").forEach(budget -> {
            Map<String, String> wanted = Json.strings(budget.spec().at("/selector/matchLabels"));
            if (manifests
                            .workloads()
                            .filter(pods -> has(pods.podLabels(), wanted))
                            .count()
                    != 1) {
                findings.add(budget + " does not select the pods of one workload");
            }
        });
        manifests.ofKind("ServiceMonitor").forEach(monitor -> {
            Map<String, String> wanted = Json.strings(monitor.spec().at("/selector/matchLabels"));
            if (manifests.ofKind("Service").noneMatch(service -> has(service.labels(), wanted))) {
                findings.add(monitor + " selects no Service");
            }
        });
        return findings;
    }

    /** What a Service sends requests to. */
    static List<Manifest> podsOf(Manifest service, Manifests manifests) {
        Map<String, String> wanted = Json.strings(service.spec().path("selector"));
        return manifests
                .workloads()
                .filter(workload -> !wanted.isEmpty() && has(workload.podLabels(), wanted))
                .toList();
    }

    static boolean has(Map<String, String> labels, Map<String, String> wanted) {
        return labels.entrySet().containsAll(wanted.entrySet());
    }
}

package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** In the trial, where everything is one namespace, exactly the needed paths are open. */
class NetworkTest {
    /** Who listens where. */
    private static final Map<String, Integer> LISTENERS = Map.of(
            "petition-service", 8080,
            "campaign-service", 8080,
            "notification-service", 8080,
            "postgresql", 5432,
            "kafka", 9092,
            "mail", 1025);

    private static final Set<String> NEEDED = Set.of(
            "petition-service to postgresql",
            "campaign-service to postgresql",
            "notification-service to postgresql",
            "petition-service to kafka",
            "campaign-service to kafka",
            "notification-service to kafka",
            "make-topics to kafka",
            "petition-service to campaign-service",
            "notification-service to campaign-service",
            "notification-service to mail");

    @Test
    void onlyNeededPathsAreOpen() throws IOException {
        Manifests trial = Rendered.overlays(ManifestsTest.kustomizeOrSkip()).stream()
                .filter(manifests -> manifests.origin().endsWith("trial"))
                .findFirst()
                .orElseThrow();
        Network network = new Network(trial);
        Map<String, Map<String, String>> pods = new TreeMap<>();
        trial.workloads().forEach(workload -> pods.put(workload.name(), workload.podLabels()));
        Set<String> open = new TreeSet<>();
        List<Integer> ports = new ArrayList<>(new TreeSet<>(LISTENERS.values()));
        ports.addAll(List.of(9000, 9093, 8025));
        pods.forEach((from, labels) -> pods.forEach((to, others) -> ports.stream()
                .filter(port -> network.allows(labels, others, port))
                .forEach(port -> open.add(from + " to " + to + (port.equals(LISTENERS.get(to)) ? "" : ":" + port)))));
        assertEquals(new TreeSet<>(NEEDED), open);
    }
}

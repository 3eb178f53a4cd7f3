package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** Every port that is spoken of is open on the other side: Services, Ingress, routes, probes, monitors. */
public final class PortsMatch implements Rule {

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests.ofKind("Service").forEach(service -> {
            for (Manifest workload : SelectorsMatch.podsOf(service, manifests)) {
                for (JsonNode port : Json.items(service.spec().path("ports"))) {
                    JsonNode target = port.has("targetPort") ? port.path("targetPort") : port.path("port");
                    if (containerPorts(workload).noneMatch(open -> isPort(open, "containerPort", target))) {
                        findings.add(service + " leads to port " + target + ", which " + workload + " does not open");
                    }
                }
            }
        });
        manifests.ofKind("Ingress").forEach(ingress -> {
            for (JsonNode backend : ingress.spec().findValues("service")) {
                JsonNode port = backend.path("port");
                JsonNode target = port.has("name") ? port.path("name") : port.path("number");
                expect(ingress, backend.path("name").asText(), target, manifests, findings);
            }
        });
        manifests.ofKind("HTTPRoute").forEach(route -> {
            for (JsonNode references : route.spec().findValues("backendRefs")) {
                for (JsonNode backend : references) {
                    expect(route, backend.path("name").asText(), backend.path("port"), manifests, findings);
                }
            }
        });
        manifests
                .workloads()
                .forEach(workload -> workload.containers()
                        .forEach(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                .map(probe -> container.path(probe))
                                .flatMap(probe -> Stream.of(probe.at("/httpGet/port"), probe.at("/tcpSocket/port")))
                                .filter(port -> !port.isMissingNode())
                                .filter(port -> Json.items(container.path("ports")).stream()
                                        .noneMatch(open -> isPort(open, "containerPort", port)))
                                .forEach(port -> findings.add(
                                        workload + " is probed at port " + port + ", which it does not open"))));
        manifests
                .ofKind("ServiceMonitor")
                .forEach(monitor -> Json.items(monitor.spec().path("endpoints"))
                        .forEach(endpoint -> manifests
                                .ofKind("Service")
                                .filter(service -> SelectorsMatch.has(
                                        service.labels(),
                                        Json.strings(monitor.spec().at("/selector/matchLabels"))))
                                .forEach(service ->
                                        expect(monitor, service.name(), endpoint.path("port"), manifests, findings))));
        return findings;
    }

    private static void expect(
            Manifest user, String service, JsonNode port, Manifests manifests, List<String> findings) {
        boolean open = manifests.find("Service", service).stream()
                .flatMap(found -> Json.items(found.spec().path("ports")).stream())
                .anyMatch(candidate -> isPort(candidate, "port", port));
        if (!open) {
            findings.add(user + " leads to port " + port + " of Service " + service + ", which does not exist");
        }
    }

    private static Stream<JsonNode> containerPorts(Manifest workload) {
        return workload.containers().stream().flatMap(container -> Json.items(container.path("ports")).stream());
    }

    private static boolean isPort(JsonNode open, String number, JsonNode wanted) {
        return wanted.isTextual()
                ? open.path("name").asText().equals(wanted.asText())
                : open.path(number).asInt() == wanted.asInt();
    }
}

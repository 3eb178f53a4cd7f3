package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imza.kubernetes.rule.LabelsExist;
import org.imza.kubernetes.rule.MetricsExist;
import org.imza.local.LocalSystem;
import org.imza.local.Options;
import org.imza.local.Part;
import org.imza.local.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manifests say about running services, asked of the packaged ones. Kafka and mail are down all the time. */
class StartedServicesIT {
    private static final Map<String, Part> PARTS = Map.of(
            "petition-service", Part.PETITION,
            "campaign-service", Part.CAMPAIGN,
            "notification-service", Part.NOTIFICATION);
    private static final Pattern METRIC = Pattern.compile("^[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Made by Prometheus itself. */
    private static final String UP = "up";

    @TempDir
    static Path folder;

    private static List<Manifests> rendered;
    private static LocalSystem system;

    /**
     * Speaks as probes and Prometheus do. By default it would offer to go on with HTTP/2 in the clear, which the management
     * port takes, and would wait for ever for the rest of one answer in some thousands.
     */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void start() throws IOException {
        Kustomize kustomize = ManifestsTest.kustomizeOrSkip();
        rendered = Stream.concat(Rendered.overlays(kustomize).stream(), Rendered.components(kustomize).stream())
                .toList();
        system = LocalSystem.start(
                Options.in(Checkout.ROOT).keepingDataIn(folder).onAnyPort().withOnly(EnumSet.copyOf(PARTS.values())),
                Progress.silent());
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void probesAnswerOnTheManagementPort() throws Exception {
        Manifests trial = rendered.stream()
                .filter(manifests -> manifests.origin().endsWith("trial"))
                .findFirst()
                .orElseThrow();
        for (Manifest service : trial.services().toList()) {
            for (JsonNode probe : service.podTemplate().orElseThrow().findValues("httpGet")) {
                URI address = system.addresses().of(PARTS.get(service.name())).management();
                assertEquals("management", probe.path("port").asText());
                assertEquals(
                        200,
                        get(address.resolve(probe.path("path").asText())).statusCode(),
                        () -> service + " " + probe);
            }
        }
    }

    @Test
    void readinessLooksAtTheDatabaseAndLivenessAtNothing() throws Exception {
        for (Part part : PARTS.values()) {
            URI address = system.addresses().of(part).management();
            assertTrue(get(address.resolve("/q/health/ready")).body().contains("Database connections health check"));
            String live = get(address.resolve("/q/health/live")).body();
            assertFalse(live.contains("\"name\""), live);
        }
    }

    @Test
    void publicPortHasNothingUnderQ() throws Exception {
        for (Part part : PARTS.values()) {
            for (String path : List.of("/q", "/q/health", "/q/health/ready", "/q/metrics", "/q/openapi")) {
                URI address = system.addresses().of(part).http().resolve(path);
                assertEquals(404, get(address).statusCode(), address::toString);
            }
        }
    }

    @Test
    void alertsAndDashboardsSpeakOfMetricsThatExist() throws Exception {
        Map<String, Map<String, Set<String>>> samples = new TreeMap<>(Map.of(UP, Map.of()));
        for (Part part : PARTS.values()) {
            // Requests are counted only once there was one.
            get(system.addresses().of(part).http().resolve("/nowhere"));
            URI address = system.addresses().of(part).management().resolve("/q/metrics");
            get(address).body().lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, samples));
        }
        Set<String> findings = new TreeSet<>();
        rendered.forEach(manifests -> {
            findings.addAll(new MetricsExist(samples.keySet()).findings(manifests));
            findings.addAll(new LabelsExist(samples).findings(manifests));
        });
        assertEquals(Set.of(), findings);
    }

    private static void add(String line, Map<String, Map<String, Set<String>>> samples) {
        MatchResult metric = METRIC.matcher(line).results().findFirst().orElseThrow(() -> new AssertionError(line));
        Map<String, Set<String>> labels = samples.computeIfAbsent(metric.group(), name -> new TreeMap<>());
        LABEL.matcher(line)
                .results()
                .forEach(label -> labels.computeIfAbsent(label.group(1), name -> new TreeSet<>())
                        .add(label.group(2)));
    }
}

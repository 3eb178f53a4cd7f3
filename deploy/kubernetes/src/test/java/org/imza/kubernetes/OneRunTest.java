package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.imza.kubernetes.job.OneRun;
import org.imza.kubernetes.model.KnownFields;
import org.junit.jupiter.api.Test;

/** The Jobs of {@code deploy/kubernetes/run-once} keep the rules of the Deployments they are made of. */
class OneRunTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

    @Test
    void keepsEveryRuleInEveryOverlay() throws IOException {
        for (Manifests overlay : Rendered.overlays(ManifestsTest.kustomizeOrSkip())) {
            List<Manifest> jobs = overlay.services()
                    .map(service -> new Manifest(OneRun.of("republish", service.tree(), NOW)))
                    .toList();
            assertEquals(3, jobs.size());
            Manifests withJobs = new Manifests(
                    overlay.origin(),
                    Stream.concat(overlay.all().stream(), jobs.stream()).toList());
            Rules.all(System.getProperty("imza.version"))
                    .forEach(rule -> assertEquals(List.of(), rule.findings(withJobs), overlay + " with its Jobs"));
        }
    }

    @Test
    void isOneMorePodThatNobodyIsSentTo() throws IOException {
        Manifest service = Rendered.overlays(ManifestsTest.kustomizeOrSkip())
                .getFirst()
                .services()
                .findFirst()
                .orElseThrow();
        JsonNode job = OneRun.of("republish", service.tree(), NOW);
        assertEquals(
                service.name() + "-republish-1800000000",
                job.at("/metadata/name").asText());
        assertEquals(service.tree().at("/metadata/namespace"), job.at("/metadata/namespace"));
        JsonNode pod = job.at("/spec/template/spec");
        assertEquals("Never", pod.path("restartPolicy").asText());
        JsonNode container = pod.at("/containers/0");
        assertTrue(container.path("env").toString().contains("{\"name\":\"IMZA_RUN\",\"value\":\"republish\"}"));
        assertFalse(container.toString().contains("Probe"), "nobody answers, and the kubelet would kill it");
        JsonNode labels = job.at("/spec/template/metadata/labels");
        assertEquals(
                service.name() + "-republish",
                labels.path("app.kubernetes.io/name").asText());
        assertEquals("service", labels.path("imza.org/kind").asText(), "the network policies let it to the database");
    }

    /** By standard input, since everything else of a Job stays readable in the cluster. */
    @Test
    void isToldOnceWhomToForget() throws IOException {
        Manifest service = Rendered.overlays(ManifestsTest.kustomizeOrSkip())
                .getFirst()
                .services()
                .filter(one -> one.name().equals("notification-service"))
                .findFirst()
                .orElseThrow();
        JsonNode job = OneRun.of("forget-address", service.tree(), NOW);
        assertEquals(0, job.at("/spec/backoffLimit").asInt(-1), "a second pod would wait for a second word");
        JsonNode container = job.at("/spec/template/spec/containers/0");
        assertTrue(container.path("env").toString().contains("{\"name\":\"IMZA_RUN\",\"value\":\"forget-address\"}"));
        assertTrue(container.path("stdin").asBoolean()
                && container.path("stdinOnce").asBoolean());
        assertEquals(List.of(), new KnownFields().findings(new Manifests("job", List.of(new Manifest(job)))));
    }
}

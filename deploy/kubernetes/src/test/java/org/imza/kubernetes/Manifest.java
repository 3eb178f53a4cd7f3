package org.imza.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One object as it would be sent to a cluster. */
public record Manifest(JsonNode tree) {

    public String apiVersion() {
        return tree.path("apiVersion").asText();
    }

    public String kind() {
        return tree.path("kind").asText();
    }

    public String name() {
        return tree.path("metadata").path("name").asText();
    }

    /** Its labels. */
    public Map<String, String> labels() {
        return Json.strings(tree.at("/metadata/labels"));
    }

    public JsonNode spec() {
        return tree.path("spec");
    }

    public boolean is(String... kinds) {
        return List.of(kinds).contains(kind());
    }

    /** What its pods are made from, if it makes pods. */
    public Optional<JsonNode> podTemplate() {
        return is("Deployment", "StatefulSet", "Job", "DaemonSet")
                ? Optional.of(spec().path("template"))
                : Optional.empty();
    }

    /** The labels of its pods. */
    public Map<String, String> podLabels() {
        return podTemplate()
                .map(template -> Json.strings(template.at("/metadata/labels")))
                .orElse(Map.of());
    }

    /** Every container, those that run first included. */
    public List<JsonNode> containers() {
        return podTemplate().stream()
                .map(template -> template.path("spec"))
                .flatMap(pod -> Stream.concat(
                        Json.items(pod.path("initContainers")).stream(), Json.items(pod.path("containers")).stream()))
                .toList();
    }

    /** Whether this is one of Imza's own services. */
    public boolean isService() {
        return is("Deployment") && "service".equals(podLabels().get("imza.org/kind"));
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}

package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imza.event.Topic;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** Topics that are made are those of the event contract, with its partitions, retention and compaction. */
public final class TopicsEqualContract implements Rule {

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        List<Manifest> topics = manifests.ofKind("KafkaTopic").toList();
        if (!topics.isEmpty()) {
            compare(topics.stream().map(TopicsEqualContract::line).collect(Collectors.toSet()), findings);
        }
        manifests
                .ofKind("ConfigMap")
                .map(map -> map.tree().at("/data/topics.txt"))
                .filter(JsonNode::isTextual)
                .forEach(lines -> compare(
                        lines.asText()
                                .lines()
                                .map(line -> line.replaceAll(" +", " "))
                                .collect(Collectors.toSet()),
                        findings));
        return findings;
    }

    private static void compare(Set<String> found, List<String> findings) {
        Set<String> wanted =
                Arrays.stream(Topic.values()).map(TopicsEqualContract::line).collect(Collectors.toSet());
        if (!found.equals(wanted)) {
            Set<String> different = new TreeSet<>(found);
            different.addAll(wanted);
            different.removeIf(line -> found.contains(line) && wanted.contains(line));
            findings.add("the topics differ from the event contract in " + different);
        }
    }

    private static String line(Topic topic) {
        return topic.topicName() + " " + topic.partitions() + " cleanup.policy="
                + (topic.compacted() ? "compact" : "delete") + " retention.ms="
                + topic.retention().map(kept -> kept.toMillis()).orElse(-1L);
    }

    private static String line(Manifest topic) {
        JsonNode config = topic.spec().path("config");
        return topic.name() + " " + topic.spec().path("partitions").asText() + " cleanup.policy="
                + config.path("cleanup.policy").asText() + " retention.ms="
                + config.path("retention.ms").asText();
    }
}

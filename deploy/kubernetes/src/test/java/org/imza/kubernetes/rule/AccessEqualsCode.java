package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.imza.event.Topic;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/**
 * At the broker each service may write its own topics and read what it listens to, as the group of its name, and nothing
 * more; it holds the keys to prove and to believe just these. A broker that is made lets nobody else in.
 */
public final class AccessEqualsCode implements Rule {
    private static final String KEYS = "-events";

    private final Map<String, Set<Topic>> listened;

    /** @param listened the topics that each service listens to */
    public AccessEqualsCode(Map<String, Set<Topic>> listened) {
        this.listened = listened;
    }

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests.ofKind("Kafka").forEach(kafka -> lockedUp(kafka, findings));
        boolean guarded = manifests.ofKind("Kafka", "KafkaUser").findAny().isPresent();
        manifests.services().forEach(service -> {
            String name = service.name();
            Set<String> wanted = keysOf(name);
            Set<String> mounted = mountedIn(service);
            if (!mounted.equals(wanted)) {
                findings.add(service + " has the event keys " + mounted + ", and needs " + wanted);
            }
            if (guarded && manifests.find("KafkaUser", name).isEmpty()) {
                findings.add(service + " has no KafkaUser");
            }
        });
        manifests.ofKind("KafkaUser").forEach(user -> {
            Map<String, Set<String>> needed = needed(user.name());
            Map<String, Set<String>> allowed = allowed(user.spec());
            if (!allowed.equals(needed)) {
                findings.add(user + " may " + allowed + ", and needs " + needed);
            }
            if (!"tls".equals(user.spec().at("/authentication/type").asText())) {
                findings.add(user + " shows no certificate");
            }
        });
        return findings;
    }

    private static void lockedUp(Manifest kafka, List<String> findings) {
        JsonNode broker = kafka.spec().path("kafka");
        if (!"simple".equals(broker.at("/authorization/type").asText())) {
            findings.add(kafka + " lets everybody do everything");
        }
        for (JsonNode listener : Json.items(broker.path("listeners"))) {
            if (!listener.path("tls").asBoolean()
                    || !"tls".equals(listener.at("/authentication/type").asText())) {
                findings.add(
                        kafka + " lets strangers in at " + listener.path("name").asText());
            }
        }
    }

    private Map<String, Set<String>> needed(String service) {
        Map<String, Set<String>> needed = new TreeMap<>();
        Topic.producedBy(service).forEach(topic -> add(needed, "topic " + topic.topicName(), "Describe", "Write"));
        Set<Topic> heard = listened.getOrDefault(service, Set.of());
        heard.forEach(topic -> add(needed, "topic " + topic.topicName(), "Describe", "Read"));
        if (!heard.isEmpty()) {
            add(needed, "group " + service, "Describe", "Read");
        }
        return needed;
    }

    private static Map<String, Set<String>> allowed(JsonNode spec) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (JsonNode acl : Json.items(spec.at("/authorization/acls"))) {
            JsonNode resource = acl.path("resource");
            String pattern = resource.path("patternType").asText();
            String what =
                    resource.path("type").asText() + " " + resource.path("name").asText()
                            + (pattern.equals("literal") ? "" : " " + pattern)
                            + (acl.has("type") ? " " + acl.path("type").asText() : "");
            Json.items(acl.path("operations")).forEach(operation -> add(allowed, what, operation.asText()));
        }
        return allowed;
    }

    private static void add(Map<String, Set<String>> access, String what, String... operations) {
        access.computeIfAbsent(what, any -> new TreeSet<>()).addAll(List.of(operations));
    }

    private Set<String> keysOf(String service) {
        Set<Topic> topics = new HashSet<>(listened.getOrDefault(service, Set.of()));
        topics.addAll(Topic.producedBy(service));
        Set<String> keys = new TreeSet<>();
        topics.forEach(topic -> keys.add(topic.producer() + KEYS));
        return keys;
    }

    private static Set<String> mountedIn(Manifest service) {
        Set<String> mounted = new TreeSet<>();
        Json.named(service.spec(), "projected").stream()
                .flatMap(volume -> Json.named(volume, "secret").stream())
                .map(secret -> secret.path("name").asText())
                .filter(name -> name.endsWith(KEYS))
                .forEach(mounted::add);
        return mounted;
    }
}

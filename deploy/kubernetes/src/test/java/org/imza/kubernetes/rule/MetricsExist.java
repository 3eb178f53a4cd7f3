package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifests;

/** Alerts, dashboards and autoscalers speak of metrics that a started service has. */
public final class MetricsExist implements Rule {
    /** What in PromQL is no metric: strings, grouping by labels, selectors, functions and words of the language. */
    private static final Pattern STRINGS = Pattern.compile("\"[^\"]*\"");

    private static final Pattern LABELS =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)|\\{[^}]*}|\\[[^]]*]");
    private static final Pattern WORDS = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\()\\b");
    private static final Set<String> LANGUAGE =
            Set.of("and", "or", "unless", "offset", "bool", "group_left", "group_right");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> metrics;

    public MetricsExist(Set<String> metrics) {
        this.metrics = metrics;
    }

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        expressions(manifests)
                .forEach(expression -> metricsIn(expression).stream()
                        .filter(metric -> !metrics.contains(metric))
                        .forEach(metric -> findings.add("nobody has the metric " + metric + " of: " + expression)));
        return findings;
    }

    /** Every expression that is asked somewhere. */
    public static Stream<String> expressions(Manifests manifests) {
        Stream<String> alerts = manifests
                .ofKind("PrometheusRule")
                .flatMap(rule -> Json.named(rule.spec(), "expr").stream())
                .map(JsonNode::asText);
        Stream<String> panels = manifests
                .ofKind("ConfigMap")
                .filter(map -> map.labels().containsKey("grafana_dashboard"))
                .flatMap(map -> Json.strings(map.tree().path("data")).entrySet().stream())
                .flatMap(file -> Json.named(dashboard(file), "expr").stream())
                .map(JsonNode::asText);
        Stream<String> scalers = manifests
                .ofKind("HorizontalPodAutoscaler")
                .flatMap(scaler -> Json.named(scaler.spec(), "pods").stream())
                .map(metric -> metric.at("/metric/name").asText());
        return Stream.of(alerts, panels, scalers).flatMap(stream -> stream);
    }

    private static JsonNode dashboard(Map.Entry<String, String> file) {
        try {
            return JSON.readTree(file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(file.getKey() + " is no JSON", e);
        }
    }

    static Set<String> metricsIn(String expression) {
        String bare =
                LABELS.matcher(STRINGS.matcher(expression).replaceAll("\"\"")).replaceAll(" ");
        Set<String> found = new TreeSet<>();
        WORDS.matcher(bare).results().map(word -> word.group()).forEach(found::add);
        found.removeAll(LANGUAGE);
        return found;
    }
}

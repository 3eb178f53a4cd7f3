package org.imza.kubernetes.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imza.kubernetes.Manifests;

/** Alerts and dashboards select and group by labels that the metric has, with values that it can have. */
public final class LabelsExist implements Rule {
    private static final Pattern SELECTION = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*\\{([^}]*)}");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
    private static final Pattern GROUPING = Pattern.compile("\\bby\\s*\\(([^)]*)\\)");
    /** Where all values there are, are shown from the start: outcomes, batches, topics. */
    private static final String CLOSED = "imza_";
    /** Added by Prometheus, from where it found the service. */
    private static final Set<String> GIVEN = Set.of("namespace", "job", "pod");

    private final Map<String, Map<String, Set<String>>> samples;

    /** @param samples what services show: the values of each label of each metric */
    public LabelsExist(Map<String, Map<String, Set<String>>> samples) {
        this.samples = samples;
    }

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        MetricsExist.expressions(manifests).forEach(expression -> {
            SELECTION.matcher(expression).results().forEach(selection -> check(selection, expression, findings));
            GROUPING.matcher(expression)
                    .results()
                    .flatMap(by -> Pattern.compile("\\s*,\\s*")
                            .splitAsStream(by.group(1).strip()))
                    .filter(label -> !GIVEN.contains(label) && !anyHas(expression, label))
                    .forEach(label -> findings.add("nothing has the label " + label + " in: " + expression));
        });
        return findings;
    }

    private void check(MatchResult selection, String expression, List<String> findings) {
        String metric = selection.group(1);
        Map<String, Set<String>> labels = samples.getOrDefault(metric, Map.of());
        MATCHER.matcher(selection.group(2)).results().forEach(matcher -> {
            String label = matcher.group(1);
            if (GIVEN.contains(label)) {
                return;
            }
            Set<String> values = labels.getOrDefault(label, Set.of());
            if (values.isEmpty()) {
                findings.add(metric + " has no label " + label + " in: " + expression);
            } else if (metric.startsWith(CLOSED)
                    && !values.containsAll(List.of(matcher.group(3).split("\\|")))) {
                findings.add(metric + " is never " + matcher.group() + " in: " + expression);
            }
        });
    }

    private boolean anyHas(String expression, String label) {
        return MetricsExist.metricsIn(expression).stream()
                .anyMatch(metric -> samples.getOrDefault(metric, Map.of()).containsKey(label));
    }
}

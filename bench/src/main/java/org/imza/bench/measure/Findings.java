package org.imza.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a comparison found: what A and B were, and the figures. */
public record Findings(String a, String b, List<Outcome> outcomes) {

    /** Of something that is measured once and alone. */
    public static Findings once(String label, Sample sample, Figure... figures) {
        return new Findings(
                label,
                "",
                Arrays.stream(figures)
                        .map(figure -> Outcome.of(figure, List.of(sample), List.of()))
                        .toList());
    }

    /** Figures of another comparison of the same case beside these. */
    public Findings and(Findings others) {
        List<Outcome> all = new ArrayList<>(outcomes);
        all.addAll(others.outcomes);
        return new Findings(a, b, all);
    }

    public boolean reached() {
        return outcomes.stream().allMatch(Outcome::reached);
    }
}

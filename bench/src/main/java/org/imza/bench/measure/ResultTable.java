package org.imza.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings of a case as lines for a terminal. */
public final class ResultTable {
    private static final List<String> HEAD = List.of("figure", "A", "B", "A÷B", "goal", "");

    private ResultTable() {}

    public static List<String> lines(Findings findings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        findings.outcomes().forEach(outcome -> rows.add(row(outcome)));
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add("A: " + findings.a());
        if (!findings.b().isEmpty()) {
            lines.add("B: " + findings.b());
        }
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static List<String> row(Outcome outcome) {
        Goal goal = outcome.figure().goal();
        boolean ofRatio = outcome.figure().about() == Figure.About.RATIO;
        String held = goal.kind() == Goal.Kind.NONE ? "" : (ofRatio ? "A÷B " : "A ") + goal;
        String verdict = goal.kind() == Goal.Kind.NONE ? "" : outcome.reached() ? "reached" : "MISSED";
        return List.of(
                outcome.figure().title(),
                told(Optional.of(outcome.a())),
                told(outcome.b()),
                told(outcome.ratio()),
                held,
                verdict);
    }

    private static String told(Optional<Series> series) {
        return series.map(s -> s.values().size() == 1
                        ? Numbers.plain(s.median())
                        : "%s (%s–%s)"
                                .formatted(Numbers.plain(s.median()), Numbers.plain(s.min()), Numbers.plain(s.max())))
                .orElse("");
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}

package org.imza.bench.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How everything was answered, by route, and what should not have been. */
final class Tally {
    private static final int EXAMPLES = 3;
    private static final long SLOW = 2_000_000_000L;

    private final Map<String, Map<Integer, Integer>> byRoute = new TreeMap<>();
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private int wrongs;
    private int slow;
    private final List<String> slowest = new ArrayList<>();

    synchronized void add(Attack attack, Answer answer, long nanos) {
        if (nanos > SLOW) {
            slow++;
            slowest.add(attack.shown());
        }
        byRoute.computeIfAbsent(attack.route(), any -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        Verdict.of(attack, answer).ifPresent(what -> {
            wrongs++;
            List<String> examples = wrong.computeIfAbsent(attack.route() + ": " + what, any -> new ArrayList<>());
            if (examples.size() < EXAMPLES) {
                examples.add("--only " + attack.number() + "  " + attack.shown());
            }
        });
    }

    /** How many answers were wrong. */
    synchronized int wrongs() {
        return wrongs;
    }

    /** A table of statuses, then every kind of wrong answer with examples. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(slow + " took longer than 2 s");
        slowest.stream().limit(20).forEach(lines::add);
        byRoute.forEach((route, statuses) -> lines.add("%-70s %s".formatted(route, statuses)));
        wrong.forEach((what, examples) -> {
            lines.add("WRONG " + what);
            examples.forEach(example -> lines.add("      " + example));
        });
        return lines;
    }
}

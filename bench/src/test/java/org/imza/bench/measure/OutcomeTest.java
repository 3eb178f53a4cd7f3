package org.imza.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imza.local.Progress;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void measuresInTurnOnceBothAreWarm() throws Exception {
        List<String> order = new ArrayList<>();
        double[] warming = {1, 2, 3, 4, 4};
        Side a = new Side("a", seconds -> {
            order.add("a" + seconds);
            return Sample.of("rate", order.size() <= warming.length ? warming[order.size() - 1] : order.size());
        });
        Side b = new Side("b", seconds -> {
            order.add("b" + seconds);
            return Sample.of("rate", 1);
        });
        Findings findings =
                new Comparison(a, b, Figure.ratio("rate", "rate", Goal.none())).run(2, 4, Progress.silent());
        assertEquals(
                List.of("a4", "a4", "a4", "a4", "a4", "b4", "b4", "b4", "b4", "b4", "a4", "b4", "a4", "b4"), order);
        assertEquals(List.of(11.0, 13.0), findings.outcomes().getFirst().a().values());
    }

    @Test
    void holdsTheMedianOfTheRatiosAgainstTheGoal() {
        Figure figure = Figure.ratio("rate", "rate", Goal.atLeast(10));
        List<Sample> a = List.of(Sample.of("rate", 90), Sample.of("rate", 110), Sample.of("rate", 120));
        List<Sample> b = List.of(Sample.of("rate", 10), Sample.of("rate", 10), Sample.of("rate", 10));
        Outcome outcome = Outcome.of(figure, a, b);
        assertEquals(11, outcome.judged());
        assertTrue(outcome.reached());
    }

    @Test
    void showsBOnlyWhereItHasTheValue() {
        Figure figure = Figure.ofA("p99 ms", "p99", Goal.atMost(50));
        Outcome outcome = Outcome.of(figure, List.of(Sample.of("p99", 60)), List.of(Sample.of("rate", 1)));
        assertEquals(Optional.empty(), outcome.b());
        assertFalse(outcome.reached());
    }

    @Test
    void tellsSpreadAndVerdict() {
        Figure figure = Figure.ratio("rate", "rate", Goal.atLeast(10));
        List<Sample> a = List.of(Sample.of("rate", 12_345), Sample.of("rate", 20_000), Sample.of("rate", 16_000));
        List<Sample> b = List.of(Sample.of("rate", 2_000), Sample.of("rate", 2_000), Sample.of("rate", 2_000));
        Findings findings = new Findings("new", "old", List.of(Outcome.of(figure, a, b)));
        String line = ResultTable.lines(findings).getLast();
        assertTrue(line.matches("rate +16,000 \\(12,345–20,000\\) +2,000 .*8 \\(6.17–10\\) +A÷B ≥ 10 +MISSED"), line);
    }
}

package org.imza.bench.measure;

import java.util.List;
import java.util.Optional;

/** A figure with its numbers. {@code b} and {@code ratio} are empty where only A has the value. */
public record Outcome(Figure figure, Series a, Optional<Series> b, Optional<Series> ratio) {

    static Outcome of(Figure figure, List<Sample> a, List<Sample> b) {
        Series ofA = series(figure, a);
        boolean both =
                !b.isEmpty() && b.stream().allMatch(sample -> sample.values().containsKey(figure.value()));
        Optional<Series> ofB = both ? Optional.of(series(figure, b)) : Optional.empty();
        return new Outcome(figure, ofA, ofB, ofB.map(ofA::over));
    }

    private static Series series(Figure figure, List<Sample> samples) {
        return new Series(
                samples.stream().map(sample -> sample.get(figure.value())).toList());
    }

    /** The number that the goal is held against. */
    public double judged() {
        return figure.about() == Figure.About.RATIO ? ratio.orElseThrow().median() : a.median();
    }

    public boolean reached() {
        return figure.goal().reachedBy(judged());
    }
}

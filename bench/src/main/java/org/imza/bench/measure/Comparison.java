package org.imza.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imza.local.Progress;

/** A and B measured in turn, A-B-A-B, after a warm-up of each that does not count. */
public final class Comparison {
    /** While the JVM still compiles it gets faster from one measurement to the next: then it is not warm yet. */
    private static final double STILL_WARMING = 1.05;

    /** In seconds: on two cores that are busy answering, the JVM's compilers take so long for most of it. */
    private static final int WARM_UP = 20;

    private static final int LONGEST_WARM_UP = 40;

    private final Side a;
    private final Optional<Side> b;
    private final List<Figure> figures;

    public Comparison(Side a, Side b, Figure... figures) {
        this(a, Optional.of(b), List.of(figures));
    }

    private Comparison(Side a, Optional<Side> b, List<Figure> figures) {
        this.a = a;
        this.b = b;
        this.figures = figures;
    }

    /** Something that is measured alone, since it has nothing to be compared with. */
    public static Comparison alone(Side a, Figure... figures) {
        return new Comparison(a, Optional.empty(), List.of(figures));
    }

    /** Measures {@code rounds} times each, {@code seconds} at a time. */
    public Findings run(int rounds, int seconds, Progress progress) throws Exception {
        progress.say("  warm-up (not counted)");
        warmUp(a, seconds);
        if (b.isPresent()) {
            warmUp(b.get(), seconds);
        }
        List<Sample> ofA = new ArrayList<>();
        List<Sample> ofB = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            ofA.add(a.measurement().take(seconds));
            if (b.isPresent()) {
                ofB.add(b.get().measurement().take(seconds));
            }
            progress.say("  round " + round + " of " + rounds + ": " + told(ofA, ofB));
        }
        List<Outcome> outcomes =
                figures.stream().map(figure -> Outcome.of(figure, ofA, ofB)).toList();
        return new Findings(a.label(), b.map(Side::label).orElse(""), outcomes);
    }

    private void warmUp(Side side, int seconds) throws Exception {
        double best = 0;
        for (int taken = seconds; taken <= LONGEST_WARM_UP; taken += seconds) {
            Sample sample = side.measurement().take(seconds);
            double now = sample.get(figures.getFirst().value());
            if (taken >= WARM_UP && now < STILL_WARMING * best) {
                return;
            }
            best = Math.max(best, now);
        }
    }

    private String told(List<Sample> ofA, List<Sample> ofB) {
        Figure main = figures.getFirst();
        String sayA = "A " + Numbers.plain(ofA.getLast().get(main.value()));
        boolean both = !ofB.isEmpty() && ofB.getLast().values().containsKey(main.value());
        return both ? sayA + ", B " + Numbers.plain(ofB.getLast().get(main.value())) : sayA;
    }
}

package org.imza.bench.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and number throw the same. */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int PERCENT = 100;

    private final SplittableRandom random;

    Dice(long seed, long number) {
        this.random = new SplittableRandom(seed ^ number * SPREAD);
    }

    boolean percent(int of) {
        return random.nextInt(PERCENT) < of;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long any() {
        return random.nextLong();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }
}

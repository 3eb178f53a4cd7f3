package org.imza.bench.load;

import java.util.Arrays;

/** Every latency, in microseconds: nothing is lost to buckets. */
public final class Latencies {
    private static final int FIRST = 1_024;
    private static final double MICROS_IN_MILLI = 1_000;

    private int[] micros = new int[FIRST];
    private int size;

    /** One more. */
    public void add(long nanos) {
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, 2 * size);
        }
        micros[size++] = (int) Math.min(Integer.MAX_VALUE, nanos / 1_000);
    }

    /** How many there are. */
    public int count() {
        return size;
    }

    /** What so many of a hundred did not exceed, in milliseconds; 0 if there are none. */
    public double percentile(double percent) {
        if (size == 0) {
            return 0;
        }
        int[] sorted = Arrays.copyOf(micros, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * size);
        return sorted[Math.max(0, rank - 1)] / MICROS_IN_MILLI;
    }
}

package org.imza.progress;

import java.util.Collection;
import java.util.TreeSet;

/** The numbers a petition aims at one after the other: 100, 200, 500, 1,000, 2,000, 5,000 and so on for ever. */
final class GoalLadder {

    private static final long FIRST = 100;
    private static final int[] WITHIN_A_DECADE = {1, 2, 5};

    private GoalLadder() {}

    /** The lowest step above {@code signatures}; {@link Long#MAX_VALUE} past the last one. */
    static long above(long signatures) {
        for (long decade = FIRST; ; decade *= 10) {
            for (int factor : WITHIN_A_DECADE) {
                if (decade > Long.MAX_VALUE / factor) {
                    return Long.MAX_VALUE;
                }
                if (decade * factor > signatures) {
                    return decade * factor;
                }
            }
            if (decade > Long.MAX_VALUE / 10) {
                return Long.MAX_VALUE;
            }
        }
    }

    /** The goal once {@code signatures} are reached: still {@code goal}, or the step above if that is reached. */
    static long goalAt(long signatures, long goal) {
        return signatures < goal ? goal : above(signatures);
    }

    /** The numbers worth telling between {@code before} (exclusive) and {@code now}: steps, and the goal itself. */
    static Collection<Long> reached(long before, long now, long goal) {
        var numbers = new TreeSet<Long>();
        for (long step = above(before); step <= now; step = above(step)) {
            numbers.add(step);
        }
        if (before < goal && goal <= now) {
            numbers.add(goal);
        }
        return numbers;
    }
}

package org.imza.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalLadderTest {

    @ParameterizedTest
    @CsvSource({
        "0, 100",
        "99, 100",
        "100, 200",
        "199, 200",
        "200, 500",
        "500, 1000",
        "999, 1000",
        "1000, 2000",
        "1999, 2000",
        "2000, 5000",
        "5000, 10000",
        "10000, 20000",
        "4999999, 5000000",
        "5000000, 10000000"
    })
    void findsTheStepAbove(long signatures, long step) {
        assertEquals(step, GoalLadder.above(signatures));
    }

    @Test
    void neverOverflows() {
        assertEquals(Long.MAX_VALUE, GoalLadder.above(Long.MAX_VALUE - 1));
        assertEquals(5_000_000_000_000_000_000L, GoalLadder.above(2_000_000_000_000_000_000L));
    }

    @Test
    void keepsAGoalOfAnyNumberUntilItIsReached() {
        assertEquals(750, GoalLadder.goalAt(749, 750));
        assertEquals(1_000, GoalLadder.goalAt(750, 750));
        assertEquals(7, GoalLadder.goalAt(6, 7));
        assertEquals(100, GoalLadder.goalAt(7, 7));
    }

    @Test
    void tellsEveryStepAndTheGoalThatWereReached() {
        assertEquals(List.of(100L, 200L, 500L), List.copyOf(GoalLadder.reached(90, 520, 500)));
        assertEquals(List.of(500L, 750L), List.copyOf(GoalLadder.reached(499, 750, 750)));
        assertTrue(GoalLadder.reached(100, 199, 500).isEmpty());
        assertTrue(GoalLadder.reached(300, 150, 500).isEmpty(), "falling reaches nothing");
    }

    /** Any sequence of confirmations and withdrawals, in batches of any size. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void goalOnlyRisesAndStaysAboveTheCount(long seed) {
        var random = new Random(seed);
        long count = 0;
        long goal = 1 + random.nextLong(2_000);
        Set<Long> told = new HashSet<>();
        List<Long> stepsPassed = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            long before = count;
            count = Math.max(0, count + random.nextLong(-30, 60));
            told.addAll(GoalLadder.reached(before, count, goal));
            long next = GoalLadder.goalAt(count, goal);
            assertTrue(next >= goal, "the goal fell");
            assertTrue(next > count, "the goal is not above the count");
            if (next != goal) {
                stepsPassed.add(goal);
            }
            goal = next;
        }
        assertTrue(told.containsAll(stepsPassed), "a goal was reached untold");
        long highest = count;
        LongStream.iterate(GoalLadder.above(0), step -> step <= highest, GoalLadder::above)
                .forEach(step -> assertTrue(told.contains(step), step + " was reached untold"));
    }
}

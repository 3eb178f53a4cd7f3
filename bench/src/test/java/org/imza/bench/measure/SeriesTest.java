package org.imza.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void medianIsTheMiddleOfAnOddNumber() {
        assertEquals(3, new Series(List.of(9.0, 1.0, 3.0)).median());
    }

    @Test
    void medianIsBetweenTheMiddlesOfAnEvenNumber() {
        assertEquals(2.5, new Series(List.of(4.0, 1.0, 3.0, 2.0)).median());
    }

    @Test
    void spreadIsFromTheLeastToTheMost() {
        Series series = new Series(List.of(5.0, 2.0, 8.0));
        assertEquals(2, series.min());
        assertEquals(8, series.max());
    }

    @Test
    void ratioIsPairedByRound() {
        // A machine that is half as fast in the second round leaves the ratio as it is.
        Series a = new Series(List.of(100.0, 50.0));
        Series b = new Series(List.of(10.0, 5.0));
        assertEquals(List.of(10.0, 10.0), a.over(b).values());
    }

    @Test
    void refusesToPairDifferentRounds() {
        Series two = new Series(List.of(1.0, 2.0));
        Series one = new Series(List.of(1.0));
        assertThrows(IllegalArgumentException.class, () -> two.over(one));
    }

    @Test
    void refusesToTellTheMedianOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Series(List.of()));
    }
}

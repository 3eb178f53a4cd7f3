package org.imza.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everybody has a turn, and no tick tells many more than its share. */
class TickTest {

    private static final int AT_ONCE = 100;

    private final int[] lots = new Random(1).ints(1_000).toArray();

    @Test
    void itIsEverybodysTurnWhileThereAreFew() {
        assertTrue(IntStream.of(lots).allMatch(Tick.of(7, AT_ONCE, AT_ONCE, 0)::turnOf));
        assertTrue(IntStream.of(lots).allMatch(Tick.of(8, 0, AT_ONCE, 0)::turnOf));
    }

    @Test
    void everybodyHasOneTurnInARound() {
        int round = lots.length / AT_ONCE;
        int[] turns = new int[lots.length];
        for (int number = 3; number < 3 + round; number++) {
            Tick tick = Tick.of(number, lots.length, AT_ONCE, 0);
            int told = 0;
            for (int i = 0; i < lots.length; i++) {
                if (tick.turnOf(lots[i])) {
                    turns[i]++;
                    told++;
                }
            }
            assertTrue(told > 0 && told < 2 * AT_ONCE, told + " at once");
        }
        assertEquals(
                lots.length, IntStream.of(turns).filter(times -> times == 1).count());
    }
}

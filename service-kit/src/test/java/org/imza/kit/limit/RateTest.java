package org.imza.kit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void isABurstAndSomeMoreEachHour() {
        assertEquals(new Rate(60, 300), Rate.parse("60+300/h"));
        assertEquals(7_200, new Rate(60, 300).within(Duration.ofHours(24)));
        assertEquals(Duration.ofMinutes(12), new Rate(60, 300).refill());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "60/h", "60+300", "0+300/h", "60+0/h", "-1+300/h", "60 + 300/h", "60+300/d"})
    void isNothingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rate.parse(text));
    }
}

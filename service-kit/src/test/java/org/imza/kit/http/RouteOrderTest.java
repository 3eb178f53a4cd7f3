package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imza.kit.testing.Sources;
import org.junit.jupiter.api.Test;

class RouteOrderTest {

    @Test
    void comesBeforeWhateverQuarkusDoes() {
        for (RouteOrder step : RouteOrder.values()) {
            assertTrue(step.value() < Integer.MIN_VALUE + 10, step.name());
        }
    }

    @Test
    void isTheOnlyOneThereIs() {
        assertEquals(List.of("RouteOrder"), Sources.with("Integer\\.MIN_VALUE"));
        assertEquals(Sources.with("\\.order\\("), Sources.with("\\.order\\(RouteOrder\\.[A-Z_]+\\.value\\(\\)\\)"));
    }
}

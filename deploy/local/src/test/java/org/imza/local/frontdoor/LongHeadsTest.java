package org.imza.local.frontdoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.imza.kit.testing.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Heads that no service takes are refused before any is asked; the longest that services take are passed on. Those refused
 * are too long by little: of one far longer something could be on its way when the front door hangs up, and the answer
 * lost over it.
 */
@Timeout(30)
class LongHeadsTest {

    private static final AtomicInteger ASKED = new AtomicInteger();
    private static OpenedDoor door;

    @BeforeAll
    static void open() {
        door = new OpenedDoor(
                request -> {
                    ASKED.incrementAndGet();
                    request.response().end("from above");
                },
                Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void begin() {
        ASKED.set(0);
    }

    @Test
    void refusesFieldsThatAreTooLong() throws IOException {
        assertEquals(431, status("GET /", "X-Long: " + "y".repeat(15_500)));
        assertEquals(0, ASKED.get());
    }

    @Test
    void refusesManyFieldsThatAreTooLongTogether() throws IOException {
        String[] fields = new String[180];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = "X-" + i + ": " + "y".repeat(80);
        }
        assertEquals(431, status("GET /", fields));
        assertEquals(0, ASKED.get());
    }

    @Test
    void refusesAnAddressThatIsTooLong() throws IOException {
        assertEquals(414, status("GET /?" + "y".repeat(4_200)));
        assertEquals(0, ASKED.get());
    }

    @Test
    void passesOnWhatServicesTake() throws IOException {
        String answer = RawHttp.answer(door.address(), "GET /?" + "y".repeat(4_000), "X-Long: " + "y".repeat(14_000));
        assertEquals(200, RawHttp.status(answer), answer);
        assertTrue(answer.endsWith("from above"), answer);
    }

    private static int status(String firstLine, String... fields) throws IOException {
        return RawHttp.status(RawHttp.answer(door.address(), firstLine, fields));
    }
}

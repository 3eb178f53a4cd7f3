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
 * Heads that no service takes are refused before any is asked; the longest that services take are passed on. What is
 * refused ends where it becomes too long: were more on its way when the front door hangs up, the answer could be lost.
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
        assertEquals("431", status("GET / HTTP/1.1\r\nX-Long: " + "y".repeat(15 * 1024)));
        assertEquals(0, ASKED.get());
    }

    @Test
    void refusesManyFieldsThatAreTooLongTogether() throws IOException {
        String field = "X-Short: " + "y".repeat(119);
        assertEquals("431", status("GET / HTTP/1.1\r\n" + (field + "\r\n").repeat(120) + field));
        assertEquals(0, ASKED.get());
    }

    @Test
    void refusesAnAddressThatIsTooLong() throws IOException {
        assertEquals("414", status("GET /" + "y".repeat(4096)));
        assertEquals(0, ASKED.get());
    }

    @Test
    void passesOnWhatServicesTake() throws IOException {
        String answer = RawHttp.answer(door.address(), "GET /?" + "y".repeat(4_000), "X-Long: " + "y".repeat(14_000));
        assertEquals(200, RawHttp.status(answer), answer);
        assertTrue(answer.endsWith("from above"), answer);
    }

    /** Of the answer to a head that goes no further, which may be in the words of HTTP/1.0: no version was read yet. */
    private static String status(String head) throws IOException {
        try (RawHttp line = new RawHttp(door.address())) {
            line.write(head);
            return line.readToEnd().replaceFirst("(?s)HTTP/1.[01] (\\d+).*", "$1");
        }
    }
}

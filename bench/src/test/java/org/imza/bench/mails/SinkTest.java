package org.imza.bench.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SinkTest {
    private static final int ANY_PORT = 0;

    @Test
    void countsEveryMailForWhomItIs() throws Exception {
        try (Sink sink = new Sink(ANY_PORT)) {
            Arrivals arrivals = sink.expect(5);
            new PlainClient(sink.port(), 2).send("plain", 5, "Subject: one\r\n\r\n..dots\r\nand more\r\n");
            arrivals.await();
            assertEquals(5, arrivals.recipients());
            assertEquals(1, arrivals.to("plain-4@example.org"));
            assertEquals(0, arrivals.to("plain-5@example.org"));
            assertEquals("Subject: one\r\n\r\n..dots\r\nand more\r\n", arrivals.example());
        }
    }

    @Test
    void seesASecondCopy() throws Exception {
        try (Sink sink = new Sink(ANY_PORT)) {
            Arrivals arrivals = sink.expect(2);
            PlainClient client = new PlainClient(sink.port(), 1);
            client.send("plain", 1, "text\r\n");
            client.send("plain", 1, "text\r\n");
            arrivals.await();
            assertEquals(2, arrivals.to("plain-0@example.org"));
            assertEquals(1, arrivals.recipients());
        }
    }
}

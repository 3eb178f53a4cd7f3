package org.imza.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HttpAnswerTest {

    @Test
    void waitsForTheWholeHead() {
        assertEquals(0, statusOf("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n"));
    }

    @Test
    void waitsForTheWholeBody() {
        assertEquals(0, statusOf("HTTP/1.1 202 Accepted\r\ncontent-length: 4\r\n\r\nabc"));
        assertEquals(202, statusOf("HTTP/1.1 202 Accepted\r\ncontent-length: 4\r\n\r\nabcd"));
    }

    @Test
    void knowsAnswersWithoutABody() {
        assertEquals(304, statusOf("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n"));
    }

    @Test
    void waitsForTheLastChunk() {
        String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        assertEquals(0, statusOf(head + "3\r\nabc\r\n"));
        assertEquals(200, statusOf(head + "3\r\nabc\r\n0\r\n\r\n"));
    }

    @Test
    void looksOnlyAtWhatHasCome() {
        byte[] bytes = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals(0, HttpAnswer.complete(bytes, bytes.length - 1));
    }

    private static int statusOf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return HttpAnswer.complete(bytes, bytes.length);
    }
}

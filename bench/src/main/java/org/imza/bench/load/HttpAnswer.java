package org.imza.bench.load;

import java.nio.charset.StandardCharsets;

/** Just so much of HTTP/1.1 (RFC 9112) as tells where an answer ends. */
final class HttpAnswer {
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "\r\ntransfer-encoding:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private HttpAnswer() {}

    /** The status of the answer in the first {@code size} bytes if all of it is there, otherwise 0. */
    static int complete(byte[] bytes, int size) {
        int head = find(END_OF_HEAD, bytes, 0, size);
        if (head < 0) {
            return 0;
        }
        int body = head + END_OF_HEAD.length;
        int length = find(LENGTH, bytes, 0, body);
        boolean whole;
        if (length >= 0) {
            whole = size >= body + number(bytes, length + LENGTH.length);
        } else if (find(CHUNKED, bytes, 0, body) >= 0) {
            whole = find(LAST_CHUNK, bytes, head, size) >= 0;
        } else {
            whole = true;
        }
        return whole ? number(bytes, STATUS_AT) : 0;
    }

    private static int number(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ') {
            at++;
        }
        int number = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            number = 10 * number + bytes[at++] - '0';
        }
        return number;
    }

    /** Where {@code what}, in small letters, first stands, whatever the case; -1 if nowhere. */
    private static int find(byte[] what, byte[] bytes, int from, int size) {
        for (int i = from; i <= size - what.length; i++) {
            int same = 0;
            while (same < what.length && small(bytes[i + same]) == what[same]) {
                same++;
            }
            if (same == what.length) {
                return i;
            }
        }
        return -1;
    }

    private static int small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter;
    }
}

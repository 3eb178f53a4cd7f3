package org.imza.bench.fuzz;

import java.util.Locale;

/**
 * What came back.
 *
 * @param status 0 if nothing came
 * @param head in small letters
 * @param body as far as it was read
 */
record Answer(int status, String head, String body) {
    static final Answer NONE = new Answer(0, "", "");
    /** Nothing, within a time in which there should have been something. */
    static final Answer LATE = new Answer(-1, "", "");

    static Answer of(String head) {
        boolean known = head.startsWith("HTTP/1.") && head.length() >= 12;
        int status = known && head.substring(9, 12).matches("\\d{3}") ? Integer.parseInt(head.substring(9, 12)) : 0;
        return new Answer(status, head.toLowerCase(Locale.ROOT), "");
    }

    Answer with(String read) {
        return new Answer(status, head, read);
    }

    boolean has(String field) {
        return head.contains("\r\n" + field + ":");
    }

    /** A field's value, empty if it is not there. */
    String field(String name) {
        int at = head.indexOf("\r\n" + name + ":");
        return at < 0
                ? ""
                : head.substring(at + name.length() + 3, head.indexOf("\r\n", at + 2))
                        .strip();
    }

    boolean interim() {
        return status >= 100 && status < 200 && status != 101;
    }

    boolean bodiless(String method) {
        return method.equals("HEAD") || status == 204 || status == 304;
    }

    boolean isStream() {
        return field("content-type").startsWith("text/event-stream");
    }
}

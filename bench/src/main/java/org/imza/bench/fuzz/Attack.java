package org.imza.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * One request.
 *
 * @param number its number, which makes it the same again
 * @param route where it was aimed at
 * @param port of the front door or of the service itself
 * @param method as it was sent
 * @param bytes all of it
 * @param cutOff whether less was sent than was promised, so that the rest has to be ended
 */
record Attack(long number, String route, int port, String method, byte[] bytes, boolean cutOff) {
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w.-]{100,}");
    private static final int SHOWN = 1_500;

    /** So that somebody can read it: one line, nothing but ASCII. */
    String shown() {
        String text = new String(bytes, 0, Math.min(bytes.length, SHOWN), StandardCharsets.ISO_8859_1);
        StringBuilder line = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter == '\r') {
                line.append("\\r");
            } else if (letter == '\n') {
                line.append("\\n");
            } else if (letter < ' ' || letter > '~') {
                line.append("\\x%02x".formatted(letter));
            } else {
                line.append((char) letter);
            }
        });
        return TOKEN.matcher(line).replaceAll("<token>");
    }
}

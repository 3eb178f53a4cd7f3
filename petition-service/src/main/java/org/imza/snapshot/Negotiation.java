package org.imza.snapshot;

import java.util.Locale;

/** What a client can take and what it has (RFC 9110, sections 12.5.3 and 13.1.2). */
final class Negotiation {

    private Negotiation() {}

    /** Whether {@code Accept-Encoding} allows gzip; {@code null} does not. */
    static boolean gzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        boolean any = false;
        for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
            int end = coding.indexOf(';');
            String name = (end < 0 ? coding : coding.substring(0, end)).strip();
            boolean allowed = end < 0 || allowed(coding.substring(end + 1));
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return allowed;
            }
            any |= name.equals("*") && allowed;
        }
        return any;
    }

    private static boolean allowed(String parameter) {
        String[] weight = parameter.split("=", 2);
        try {
            return !weight[0].strip().equals("q") || Double.parseDouble(weight[1].strip()) > 0;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Whether {@code If-None-Match} names {@code tag}; {@code null} does not. */
    static boolean has(String held, CharSequence tag) {
        if (held == null) {
            return false;
        }
        if (held.contentEquals(tag)) {
            return true;
        }
        for (String one : held.split(",")) {
            String name = one.strip();
            if (name.equals("*") || (name.startsWith("W/") ? name.substring(2) : name).contentEquals(tag)) {
                return true;
            }
        }
        return false;
    }
}

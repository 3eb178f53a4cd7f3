package org.imza.kit.form;

import java.util.regex.Pattern;

/** Reads whole numbers as people write them: 1000, 1,000, 1 000, ١٠٠٠. What might be a fraction is none. */
final class WholeNumber {

    private static final Pattern PLAIN = Pattern.compile("\\p{Nd}{1,12}");
    private static final Pattern GROUPED =
            Pattern.compile("\\p{Nd}{1,3}([ .,'’٬\\u00A0\\u202F])\\p{Nd}{3}(\\1\\p{Nd}{3}){0,2}");

    private WholeNumber() {}

    /** The number, -1 if it is none. */
    static long read(String typed) {
        String number = typed == null ? "" : typed.strip();
        return PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches()
                ? Long.parseLong(number.replaceAll("\\P{Nd}", "")) // Which reads the digits of every script.
                : -1;
    }
}

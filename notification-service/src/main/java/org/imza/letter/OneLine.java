package org.imza.letter;

import java.util.regex.Pattern;

/** Text for a header or a sentence: whatever comes in, one line comes out. */
final class OneLine {

    /** Line breaks of any kind, control characters, and what turns the writing direction around. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\s\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private OneLine() {}

    /** At most {@code most} code points of {@code text}. */
    static String of(String text, int most) {
        String line = FORBIDDEN.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}

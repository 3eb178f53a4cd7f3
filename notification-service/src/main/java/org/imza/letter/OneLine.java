package org.imza.letter;

import java.util.regex.Pattern;
import org.imza.kit.text.ShortLine;

/** Text for a header or a sentence: whatever comes in, one line comes out. */
final class OneLine {

    /** Line breaks of any kind, control characters, and what turns the writing direction around. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\s\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private OneLine() {}

    /** At most {@code most} code points of {@code text}. */
    static String of(String text, int most) {
        return cut(FORBIDDEN.matcher(text).replaceAll(" ").strip(), most);
    }

    /** At most {@code most} code points of a {@code line} of ours; isolates that are cut open end with it. */
    static String cut(String line, int most) {
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String begin = line.substring(0, ShortLine.boundary(line, line.offsetByCodePoints(0, most - 1)))
                        .strip() + "…";
        return begin.lastIndexOf(FIRST_STRONG_ISOLATE) > begin.lastIndexOf(POP_ISOLATE) ? begin + POP_ISOLATE : begin;
    }
}

package org.imza.kit.text;

import java.util.List;

/** A text that cannot be taken as it is. The message is a code, never the text. */
public class InvalidText extends RuntimeException {

    private final transient List<Object> details;

    InvalidText(String code, Object... details) {
        super(code);
        this.details = List.of(details);
    }

    /** What is wrong with the character of {@code text} that begins at {@code index}: it says in which line, where, which. */
    static InvalidText at(String code, String text, int index) {
        int line = text.lastIndexOf('\n', index - 1) + 1;
        return new InvalidText(
                code,
                1 + text.substring(0, line).chars().filter(c -> c == '\n').count(),
                1 + text.codePointCount(line, index),
                "U+%04X".formatted(text.codePointAt(index)));
    }

    /**
     * What is wrong: {@code missing}, {@code tooLong}, {@code unreadable}, {@code hidden}, {@code notAnEmailAddress},
     * {@code notAWebAddress}, {@code holdsUser}, {@code holdsAddress}.
     */
    public String code() {
        return getMessage();
    }

    /**
     * What a sentence about it speaks of: for {@code tooLong} the longest length in characters, for {@code unreadable} and
     * {@code hidden} the line, the position in it, and the number of the character (U+202E).
     */
    public List<Object> details() {
        return details;
    }
}

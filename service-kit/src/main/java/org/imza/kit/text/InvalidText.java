package org.imza.kit.text;

/** A text that cannot be taken as it is. The message is a code, never the text. */
public class InvalidText extends RuntimeException {

    private final int limit;

    InvalidText(String code) {
        this(code, 0);
    }

    InvalidText(String code, int limit) {
        super(code);
        this.limit = limit;
    }

    /**
     * What is wrong: {@code missing}, {@code tooLong}, {@code unreadable}, {@code hidden}, {@code notAnEmailAddress},
     * {@code holdsAddress}.
     */
    public String code() {
        return getMessage();
    }

    /** The longest length in characters that {@code tooLong} speaks of. */
    public int limit() {
        return limit;
    }
}

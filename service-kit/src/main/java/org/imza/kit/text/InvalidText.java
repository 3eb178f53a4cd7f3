package org.imza.kit.text;

/** A text that cannot be taken as it is. The message is the key of a sentence for people, never the text. */
public class InvalidText extends RuntimeException {

    private final int limit;

    InvalidText(String messageKey) {
        this(messageKey, 0);
    }

    InvalidText(String messageKey, int limit) {
        super(messageKey);
        this.limit = limit;
    }

    /**
     * The key: {@code textMissing}, {@code textTooLong}, {@code textUnreadable}, {@code textHidden}, {@code emailInvalid},
     * {@code nameHoldsAddress}.
     */
    public String messageKey() {
        return getMessage();
    }

    /** The longest length in characters that {@code textTooLong} speaks of; its message's argument. */
    public int limit() {
        return limit;
    }
}

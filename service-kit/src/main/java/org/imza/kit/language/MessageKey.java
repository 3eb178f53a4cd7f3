package org.imza.kit.language;

/**
 * Names a message. Each module's {@code messages/en.properties} has them as constants, generated when it is built: a key
 * that is not there does not compile.
 */
public record MessageKey(String key) {

    /**
     * A key that is put together from a code, such as {@code rejectionSpam}. A test must hold all of them against the
     * files: the compiler cannot.
     */
    public static MessageKey of(String prefix, String rest) {
        return new MessageKey(prefix + rest);
    }

    @Override
    public String toString() {
        return key;
    }
}

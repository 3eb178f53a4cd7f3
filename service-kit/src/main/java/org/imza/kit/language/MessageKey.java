package org.imza.kit.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** The same, {@code jobKindForgetSigners} for {@code jobKind} and {@code forget-signers}. */
    public static MessageKey ofCode(String prefix, String code) {
        return of(
                prefix,
                Arrays.stream(code.split("[-_]", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return key;
    }
}

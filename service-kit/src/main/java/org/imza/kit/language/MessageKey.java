package org.imza.kit.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The message that says in words what a code stands for. */
public final class MessageKey {

    private MessageKey() {}

    /** {@code jobKindForgetSigners} for {@code jobKind} and {@code forget-signers}. */
    public static String of(String prefix, String code) {
        return prefix
                + Arrays.stream(code.split("[-_]"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }
}

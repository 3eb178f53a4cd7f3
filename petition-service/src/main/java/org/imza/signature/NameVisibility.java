package org.imza.signature;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much of a signer's name the public sees. Stored by position: the order never changes. */
public enum NameVisibility {
    /** Nothing. Unless the signer chooses otherwise: a name can cost a family its freedom. */
    HIDDEN,
    /** The first letters only. */
    INITIALS,
    /** All of it. */
    PUBLIC;

    /** What the public sees of {@code name}; {@code null} for nothing. */
    public String shown(String name) {
        return switch (this) {
            case HIDDEN -> null;
            case INITIALS -> initials(name);
            case PUBLIC -> name;
        };
    }

    public static Optional<NameVisibility> of(String code) {
        return Arrays.stream(values()).filter(v -> v.name().equals(code)).findFirst();
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> firstCharacter(word) + ".")
                .collect(Collectors.joining(" "));
    }

    /** A letter with its marks, as a reader sees it, in any script. */
    private static String firstCharacter(String word) {
        var characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(word);
        return word.substring(0, characters.next());
    }
}

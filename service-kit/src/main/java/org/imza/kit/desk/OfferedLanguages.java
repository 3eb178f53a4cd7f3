package org.imza.kit.desk;

import java.util.List;
import java.util.stream.Stream;
import org.imza.kit.language.Language;
import org.imza.kit.page.Choice;

/** The languages of texts that forms offer by their own names. Any other is taken too, typed by its name or BCP 47 tag. */
public final class OfferedLanguages {

    private static final List<String> OFFERED = List.of(
            "en", "ug", "ug-Cyrl", "ug-Latn", "ar", "de", "es", "fa", "fr", "ja", "kk", "ky", "nl", "ru", "tr", "uz",
            "zh-Hans", "zh-Hant");

    private OfferedLanguages() {}

    /** All of them, and {@code selected} before them if it is another one; {@code ""} selects none. */
    public static List<Choice> choices(String selected) {
        Stream<String> tags = OFFERED.contains(selected) || selected.isEmpty()
                ? OFFERED.stream()
                : Stream.concat(Stream.of(selected), OFFERED.stream());
        return tags.map(tag -> new Choice(tag, name(tag), tag.equals(selected))).toList();
    }

    /** What counts of a choice and what was typed beside it. */
    public static String typed(String chosen, String other) {
        return other == null || other.isBlank() ? chosen : other.strip();
    }

    private static String name(String tag) {
        try {
            return Language.of(tag).ownName();
        } catch (IllegalArgumentException e) {
            return tag;
        }
    }
}

package org.imza.organizing;

import java.util.List;
import java.util.stream.Stream;
import org.imza.kit.language.Language;
import org.imza.kit.page.Choice;

/** The languages a form offers by their own names. Any other BCP 47 tag is taken too, by the API or the address. */
final class TextLanguages {

    private static final List<String> OFFERED = List.of(
            "en", "ug", "ug-Cyrl", "ug-Latn", "ar", "de", "es", "fa", "fr", "ja", "kk", "ky", "nl", "ru", "tr", "uz",
            "zh-Hans", "zh-Hant");

    private TextLanguages() {}

    static List<Choice> choices(String selected) {
        Stream<String> tags = OFFERED.contains(selected) || selected.isEmpty()
                ? OFFERED.stream()
                : Stream.concat(Stream.of(selected), OFFERED.stream());
        return tags.map(tag -> new Choice(tag, name(tag), tag.equals(selected))).toList();
    }

    private static String name(String tag) {
        try {
            return Language.of(tag).ownName();
        } catch (IllegalArgumentException e) {
            return tag;
        }
    }
}

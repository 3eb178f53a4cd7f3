package org.imza.kit.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages the interface speaks, and which of them to use for a text or a browser. */
public final class Languages {
    /** Every language with a messages file; the first one is used when nothing else fits. */
    public static final List<Language> INTERFACE = List.of(Language.ENGLISH, Language.UYGHUR);

    /** Every language of the interface in each script it is written in, as its readers choose among them. */
    public static final List<Language> SPOKEN =
            List.of(Language.ENGLISH, Language.UYGHUR, Language.of("ug-Cyrl"), Language.of("ug-Latn"));

    private Languages() {}

    /** The interface language that fits an {@code Accept-Language} header (RFC 9110, RFC 4647 lookup) best. */
    public static Language best(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return INTERFACE.getFirst();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .map(Languages::spoken)
                    .filter(language -> language != null)
                    .findFirst()
                    .orElse(INTERFACE.getFirst());
        } catch (IllegalArgumentException e) {
            return INTERFACE.getFirst();
        }
    }

    /** The language asked for by {@code ?lang=} where it is one of ours, else the browser's. */
    public static Language chosen(String asked, String acceptLanguage) {
        return asked(asked).orElseGet(() -> best(acceptLanguage));
    }

    /** The language asked for where it is one of ours; {@code null} asks for none. */
    public static Optional<Language> asked(String tag) {
        return tag == null || tag.isBlank() ? Optional.empty() : Optional.ofNullable(spoken(tag));
    }

    /** The interface language around a text: Uyghur in the text's own script, English where we do not speak it. */
    public static Language interfaceFor(Language text) {
        Language spoken = spoken(text.tag());
        return spoken == null ? INTERFACE.getFirst() : spoken;
    }

    /** The interface language around a text where its reader asked for {@code asked}; {@code null} asks for none. */
    public static Language around(Language text, String asked) {
        return asked(asked).orElseGet(() -> interfaceFor(text));
    }

    private static Language spoken(String tag) {
        try {
            Language wanted = Language.of(tag);
            if (wanted.base().equals("ug")) {
                return switch (wanted.script()) {
                    case "Cyrl" -> Language.of("ug-Cyrl");
                    case "Latn" -> Language.of("ug-Latn");
                    default -> Language.UYGHUR;
                };
            }
            return INTERFACE.stream()
                    .filter(ours -> ours.tag().equals(wanted.base()))
                    .findFirst()
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package org.imza.kit.language;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a language by what people call it: by its tag, its own name, or its English one (CLDR). */
public final class LanguageNames {

    /** Letters of tags that CLDR has no name for; shorter ones are all named. */
    private static final int UNNAMED = 3;

    /**
     * Made for the first who asks by a name. Most say a tag, above all who signs, on an event loop that others wait for:
     * hundreds of names take a second there while a process is new.
     */
    private static final class Names {
        private static final Map<String, Language> BY_NAME = byName();
        private static final Set<String> NAMED =
                BY_NAME.values().stream().map(Language::base).collect(Collectors.toUnmodifiableSet());
    }

    private LanguageNames() {}

    /** The language called {@code typed}, if there is one. A tag comes first: Irish is ga, and Ga is gaa. */
    public static Optional<Language> find(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        Optional<Language> tagged = tagged(typed);
        boolean rather = tagged.isEmpty() || name.length() == UNNAMED && !Names.NAMED.contains(name);
        return rather ? Optional.ofNullable(Names.BY_NAME.get(name)).or(() -> tagged) : tagged;
    }

    private static Optional<Language> tagged(String typed) {
        try {
            return Optional.of(Language.of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Language> byName() {
        Map<String, Language> names = new HashMap<>();
        for (String code : ULocale.getISOLanguages()) {
            String english = ULocale.getDisplayLanguage(code, "en");
            if (!english.equals(code) && !code.equals("und")) {
                Language language = new Language(code);
                // Of two codes for one language the shorter, which comes first, is the canonical one (RFC 5646, 4.5).
                names.putIfAbsent(english.toLowerCase(Locale.ROOT), language);
                names.putIfAbsent(language.ownName().toLowerCase(Locale.ROOT), language);
            }
        }
        for (String script : new String[] {"ug-Cyrl", "ug-Latn"}) {
            Language uyghur = new Language(script);
            names.put(uyghur.ownName().toLowerCase(Locale.ROOT), uyghur);
        }
        return Map.copyOf(names);
    }
}

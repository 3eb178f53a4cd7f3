package org.imza.signature;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;

/**
 * The countries and territories of ISO 3166-1, and Kosovo under the code that CLDR and everybody uses for it, with the names
 * and the order of the page's language (CLDR).
 */
@Singleton
public class Countries {

    private static final Set<String> CODES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    /** By interface language, of which there are few; whatever else a petition is written in shows English ones. */
    private final Map<Language, List<Country>> lists = new ConcurrentHashMap<>();

    /** All of them, sorted as readers of {@code language} would look for them. */
    public List<Country> of(Language language) {
        return lists.computeIfAbsent(Languages.interfaceFor(language), Countries::list);
    }

    /** The name of the country with {@code code} in {@code language}. */
    public String name(String code, Language language) {
        return of(language).stream()
                .filter(country -> country.code().equals(code))
                .map(Country::name)
                .findFirst()
                .orElse(code);
    }

    /** Whether {@code code} is one of theirs, of two letters (ISO 3166-1 alpha-2), in capitals. */
    public static boolean known(String code) {
        return CODES.contains(code);
    }

    private static List<Country> list(Language language) {
        ULocale locale = ULocale.forLocale(language.locale());
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
        Collator order = Collator.getInstance(locale);
        return CODES.stream()
                .map(code -> new Country(code, names.regionDisplayName(code)))
                .sorted(Comparator.comparing(Country::name, order::compare))
                .toList();
    }
}

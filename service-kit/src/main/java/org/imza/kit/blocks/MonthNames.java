package org.imza.kit.blocks;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months' names in all languages that CLDR knows; languages add a few letters to them. */
final class MonthNames {

    private static final int SHORTEST = 3;
    private static final int MOST_ADDED = 4;

    private static final Set<String> NAMES = Stream.of(ULocale.getAvailableLocales())
            .filter(locale -> locale.getCountry().isEmpty())
            .flatMap(MonthNames::of)
            .collect(Collectors.toCollection(TreeSet::new));

    private MonthNames() {}

    /** Whether {@code word}, in small letters, is or begins with one. */
    static boolean known(String word) {
        return IntStream.rangeClosed(Math.max(SHORTEST, word.length() - MOST_ADDED), word.length())
                .anyMatch(end -> NAMES.contains(word.substring(0, end)));
    }

    private static Stream<String> of(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return IntStream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)
                .boxed()
                .flatMap(use -> IntStream.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)
                        .boxed()
                        .flatMap(width -> Arrays.stream(symbols.getMonths(use, width))))
                .map(name -> name.toLowerCase(locale.toLocale()).replaceAll("\\.$", ""))
                .filter(name -> name.length() >= SHORTEST && name.codePoints().allMatch(Character::isAlphabetic));
    }
}

package org.imza.kit.blocks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a date at the beginning of a line from the number of an item: 23. Februar 2026, 2024. március 5-én, 5. 3. 2024. */
final class TypedDate {

    private static final String DAY = "(\\d{1,2})\\.";

    /** What stands behind a date: a year, nothing, or a sign. */
    private static final String END = "(?:\\s*\\d{4}(?!\\d)|\\s*$|\\s*[,;:.()–—-])";

    /** No list is that long: it is a year. */
    private static final Pattern YEAR = Pattern.compile("\\d{4,9}[.)](?=\\s|$)");

    private static final Pattern IN_NUMBERS = Pattern.compile(DAY + "\\s*\\d{1,2}\\.(?:\\s*\\d{2}(?!\\d)|" + END + ")");
    private static final Pattern IN_WORDS =
            Pattern.compile(DAY + "(?:\\s*(?:[-–—/]|\\p{L}{1,5})?\\s*\\d{1,2}\\.)?\\s+([\\p{L}\\p{M}]+)");
    private static final Pattern ENDED = Pattern.compile("\\.?" + END);

    private TypedDate() {}

    /**
     * Where in {@code text} the sign stands that Markdown would take for the end of an item's number, -1 if this is no date.
     * {@code numbers} are those that lines begin with: where one stands beside the other it may be a list after all.
     */
    static int dot(String text, Set<Integer> numbers) {
        Matcher year = YEAR.matcher(text);
        if (year.lookingAt()) {
            return year.end() - 1;
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.lookingAt() && MonthNames.known(words.group(2).toLowerCase(Locale.ROOT))) {
            int number = Integer.parseInt(words.group(1));
            boolean date =
                    ENDED.matcher(text).region(words.end(), text.length()).lookingAt()
                            || !numbers.contains(number - 1) && !numbers.contains(number + 1);
            return date ? words.end(1) : -1;
        }
        Matcher figures = IN_NUMBERS.matcher(text);
        return figures.lookingAt() ? figures.end(1) : -1;
    }
}

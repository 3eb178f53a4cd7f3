package org.imza.kit.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** The beginning of a text as one line that is cut, if at all, where readers see a gap between two characters (UAX 29). */
public final class ShortLine {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LAST_WORD = Pattern.compile("\\s\\S*$");

    private ShortLine() {}

    /** At most {@code most} characters; after a word, unless more than half would be lost, as in scripts without spaces. */
    public static String of(String text, int most) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= most) {
            return line;
        }
        String begin = line.substring(0, boundary(line, most));
        String words = LAST_WORD.matcher(begin).replaceFirst("");
        String shown = 2 * words.length() < most ? line.substring(0, boundary(line, most - 1)) : words;
        return shown.strip() + "…";
    }

    /** Where {@code line} may be cut at or before {@code most}. */
    public static int boundary(String line, int most) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(line);
        return characters.isBoundary(most) ? most : characters.preceding(most);
    }
}

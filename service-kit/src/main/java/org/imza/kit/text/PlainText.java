package org.imza.kit.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text without tricks: composed (NFC), no control characters, no marks piled up over other lines, and nothing that turns
 * the writing direction around beyond a pair that is closed in its line, since that lets a text show something else than
 * it says (CVE-2021-42574). Text in which nothing can be seen is none.
 */
public final class PlainText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern BREAKS = Pattern.compile("\\s*\n\\s*");
    /** What Windows-1252 has in the place of control characters, where somebody took it for Latin-1 (as HTML 13.2.5.80). */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /** Characters that have no meaning yet stay: tomorrow's emoji are written before this Java knows them. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\uFFFD&&[^\\t\\n]]");

    /** More than any script stacks on one letter. */
    private static final Pattern PILED_MARKS = Pattern.compile("[\\p{Mn}\\p{Me}]{9}");

    /** A letter of Braille without a dot: a character like any other to Unicode, and nothing to see. */
    private static final int EMPTY_BRAILLE = 0x2800;

    private PlainText() {}

    /**
     * {@code text} as one line (breaks come along with a copy) of at most {@code most} characters, or {@code ""} for nothing.
     *
     * @throws InvalidText if it is longer, or holds what no honest line does
     */
    public static String line(String text, int most) {
        String clean = block(text, most);
        return BREAKS.matcher(clean).replaceAll(" ").replace('\t', ' ').strip();
    }

    /** The same for several lines, ended by {@code \n} each; what the first one is indented by may mean something. */
    public static String block(String text, int most) {
        if (text == null) {
            return "";
        }
        if (ordinary(text)) {
            return limited(text.strip(), most);
        }
        String whole = Normalizer.normalize(LINE_BREAKS.matcher(repaired(text)).replaceAll("\n"), Normalizer.Form.NFC);
        refuse("hidden", whole, TurnedDirection.in(whole));
        refuse("unreadable", whole, first(CONTROLS, whole));
        refuse("unreadable", whole, first(PILED_MARKS, whole));
        return whole.codePoints().anyMatch(PlainText::visible) ? limited(stripped(whole), most) : "";
    }

    /** Without empty lines around it. */
    private static String stripped(String whole) {
        int first = whole.length() - whole.stripLeading().length();
        return whole.substring(whole.lastIndexOf('\n', first) + 1).stripTrailing();
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int place = text.charAt(i) - 0x80;
            if (place >= 0 && place < WINDOWS_1252.length()) {
                repaired.setCharAt(i, WINDOWS_1252.charAt(place));
            }
        }
        return repaired.toString();
    }

    private static int first(Pattern wrong, String text) {
        Matcher found = wrong.matcher(text);
        return found.find() ? found.start() : -1;
    }

    private static void refuse(String code, String text, int index) {
        if (index >= 0) {
            throw InvalidText.at(code, text, index);
        }
    }

    private static boolean visible(int c) {
        return !UCharacter.isUWhiteSpace(c)
                && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && UCharacter.getType(c) != UCharacter.FORMAT
                && c != EMPTY_BRAILLE;
    }

    /** One line of visible ASCII, which is what most are; it needs no closer look. */
    private static boolean ordinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String limited(String clean, int most) {
        if (clean.codePointCount(0, clean.length()) > most) {
            throw new InvalidText("tooLong", most);
        }
        return clean;
    }

    /** {@link #line}, and not empty. */
    static String requiredLine(String text, int most) {
        String clean = line(text, most);
        if (clean.isBlank()) {
            throw new InvalidText("missing");
        }
        return clean;
    }
}

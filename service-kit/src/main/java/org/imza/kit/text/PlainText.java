package org.imza.kit.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text without tricks: composed (NFC), no control characters, no marks piled up over other lines, and no characters that
 * turn the writing direction around, since those let a text show something else than it says (CVE-2021-42574). Text in
 * which nothing can be seen is none.
 */
public final class PlainText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    /** Overrides, embeddings and isolates; plain marks (U+200E, U+200F, U+061C) and joiners stay: scripts need them. */
    private static final Pattern BIDI_CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Characters that have no meaning yet stay: tomorrow's emoji are written before this Java knows them. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\uFFFD&&[^\\t\\n]]");

    /** More than any script stacks on one letter. */
    private static final Pattern PILED_MARKS = Pattern.compile("[\\p{Mn}\\p{Me}]{9}");

    /** A letter of Braille without a dot: a character like any other to Unicode, and nothing to see. */
    private static final int EMPTY_BRAILLE = 0x2800;

    private PlainText() {}

    /**
     * {@code text} as one line of at most {@code most} characters, or {@code ""} for nothing.
     *
     * @throws InvalidText if it is longer, or holds what no honest line does
     */
    public static String line(String text, int most) {
        String clean = block(text, most);
        if (clean.indexOf('\n') >= 0) {
            throw new InvalidText("unreadable");
        }
        return clean.replace('\t', ' ');
    }

    /** The same for several lines, ended by {@code \n} each. */
    public static String block(String text, int most) {
        if (text == null) {
            return "";
        }
        if (ordinary(text)) {
            return limited(text.strip(), most);
        }
        String clean = Normalizer.normalize(LINE_BREAKS.matcher(text).replaceAll("\n"), Normalizer.Form.NFC)
                .strip();
        if (BIDI_CONTROLS.matcher(clean).find()) {
            throw new InvalidText("hidden");
        }
        if (CONTROLS.matcher(clean).find() || PILED_MARKS.matcher(clean).find()) {
            throw new InvalidText("unreadable");
        }
        return clean.codePoints().anyMatch(PlainText::visible) ? limited(clean, most) : "";
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

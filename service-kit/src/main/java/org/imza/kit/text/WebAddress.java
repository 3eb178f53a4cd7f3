package org.imza.kit.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds links, domains, e-mail addresses and handles where none belong, in any script. Initials stand before a dot
 * without a space too ("J.R.R. Tolkien", "Ж.К. Иванов"), so a single letter, or two that an alphabet writes for one
 * sound, begin no domain; unless it ends as the well-known short ones do.
 */
final class WebAddress {

    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String INITIAL = "(?!([sczgktp]h|dz|дж)\\.)";

    private static final Pattern ADDRESS = Pattern.compile(String.join(
            "|",
            "[@\\\\]",
            "//",
            START + "((https?|ftp|mailto|tel|tg):|www\\.)",
            START + INITIAL + "[\\p{L}\\p{N}]{2,}\\.[\\p{L}\\p{N}-]{2,}",
            START + "[\\p{L}\\p{N}]{1,2}\\.(com|org|net|info|biz|me|co)" + END,
            "\\.[\\p{L}\\p{N}-]+/",
            "\\d\\.\\d+\\.\\d"));

    /** What nobody sees, and marks, which belong to the letter before. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}]");

    /** In Uyghur a vowel at the beginning follows a letter without a sound of its own: both are one initial. */
    private static final Pattern UYGHUR_VOWEL = Pattern.compile("\u0626(?=\\p{L})");

    private WebAddress() {}

    /** Whether {@code text} holds any. */
    static boolean in(String text) {
        return !text.chars().allMatch(WebAddress::plain)
                && ADDRESS.matcher(asSeen(text)).find();
    }

    private static boolean plain(int character) {
        return character == ' ' || character < 128 && Character.isLetter(character);
    }

    /** The wide and the ideographic full stop are dots to a browser (UTS 46). */
    private static String asSeen(String text) {
        String dotted = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u3002', '.');
        return UYGHUR_VOWEL.matcher(UNSEEN.matcher(dotted).replaceAll("")).replaceAll("");
    }
}

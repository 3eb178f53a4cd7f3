package org.imza.kit.text;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imza.kit.language.UyghurScripts;

/**
 * The readable part of a public address: in ASCII where a script writes its vowels and ICU can read it, else in its own
 * letters. Arabic or Hebrew without vowels, or Japanese read as Chinese, say nothing to anybody.
 */
public final class Slug {

    private static final int MOST = 60;
    /** In its own letters; each takes three times its bytes in an address. */
    private static final int MOST_OWN = 40;

    /**
     * Cyrillic of all who write it, where ICU splits or loses letters. A hard sign parts letters (объезд); between consonants
     * it is the vowel of Bulgarian (България).
     */
    private static final Transliterator CYRILLIC =
            Transliterator.createFromRules("Cyrillic-Slug", """
            $consonant = [бвгдзклмнпрстфхцчшщжhsqjg] ;
            $consonant { ъ } $consonant > a ; ъ > ; ь > ;
            қ > q ; ҳ > h ; ҷ > j ; җ > j ; ғ > gh ; ң > ng ; ө > o ; ү > u ; ұ > u ; һ > h ; і > i ; ә > e ; ӏ > ;
            ж > zh ; х > kh ; ц > ts ; ч > ch ; ш > sh ; щ > shch ; ю > yu ; я > ya ; ё > yo ; є > ye ; ї > yi ; й > y ;
            ы > y ; э > e ;
            """, Transliterator.FORWARD);

    /** Letters of Uzbek that Belarusian, which has the same ў, does not have. */
    private static final Pattern UZBEK = Pattern.compile("[иқғҳ]");

    private static final Transliterator ETHIOPIC = Transliterator.getInstance("[:Ethi:] Amharic-Latin/BGN");

    private static final Transliterator TO_ASCII = Transliterator.getInstance(
            "Any-Latin; NFD; [[:Nonspacing Mark:][:Modifier Letter:]] Remove; Latin-ASCII; Lower");

    /** Not without their vowels, and not as another language reads them. */
    private static final UnicodeSet OWN_SCRIPTS =
            new UnicodeSet("[[[:Arab:][:Hebr:][:Syrc:][:Hira:][:Kana:]]&[:L:]]").freeze();

    /** Letters, and the beginning of words, that Arabic and Persian do not have. */
    private static final Pattern UYGHUR = Pattern.compile("[ەۆۈۋڭۇ]|(?<!\\p{L})ئ");

    private static final String NO_LETTERS = "[^\\p{L}\\p{M}\\p{Nd}]+";
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    /** What vowels may be marked with, and what only makes a word longer or joins its letters. */
    private static final Pattern IN_OWN_WORDS =
            Pattern.compile("[\\p{Cf}\\u0640]|(?<=[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}])\\p{Mn}+");

    private Slug() {}

    /** Lower-case words of {@code title}, joined by hyphens; {@code fallback} if nothing remains. */
    public static String of(String title, String fallback) {
        String lower = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String read = UYGHUR.matcher(lower).find() ? UyghurScripts.toLatin(lower) : lower;
        String ascii = ascii(read);
        boolean unread = OWN_SCRIPTS.containsSome(read)
                || ascii.codePoints().anyMatch(letter -> letter > '~' && Character.isLetter(letter));
        String slug = unread
                ? words(IN_OWN_WORDS.matcher(lower).replaceAll(""), NO_LETTERS, MOST_OWN)
                : words(ascii, "[^a-z0-9]+", MOST);
        return slug.isEmpty() ? fallback : slug;
    }

    /** What somebody chose for one, in letters of any script; {@code ""} if there are none. */
    public static String chosen(String typed) {
        String lower = meant(typed);
        return words(lower, NO_LETTERS, lower.chars().allMatch(letter -> letter <= '~') ? MOST : MOST_OWN);
    }

    /** {@code slug} within a path (RFC 3986): letters beyond ASCII are percent-encoded. */
    public static String inPath(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    /** The slug that somebody meant who wrote it in an address, with capitals perhaps. */
    public static String meant(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String ascii(String lower) {
        String vowel = UZBEK.matcher(lower).find() ? "o" : "u";
        // The schwa of Azerbaijani has no ASCII letter of its own.
        return TO_ASCII.transliterate(ETHIOPIC.transliterate(CYRILLIC.transliterate(lower.replace("ў", vowel))))
                .replace('ə', 'e');
    }

    private static String words(String text, String between, int most) {
        String words = APOSTROPHES
                .matcher(text)
                .replaceAll("")
                .replaceAll(between, "-")
                .replaceAll("^-+|-+$", "");
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, most)).replaceAll("-[^-]*$", "");
    }
}

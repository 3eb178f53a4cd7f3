package org.imza.kit.language;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Uyghur in Arabic script written in Latin (Uyghur Latin Yëziqi, 2008) and in Cyrillic (as in Kazakhstan). Letters only:
 * whatever else stands in a text stays, so that message patterns can be written too.
 */
public final class UyghurScripts {
    private static final String COMMON = """
            :: NFC ;
            $letter = [:L:] ;
            ـ > ; ، > ',' ; ؛ > ';' ; ؟ > '?' ; ٪ > '%' ;
            """;

    // An apostrophe parts what would read as one letter (n’g is not ng) and stands for the hamza inside a word.
    private static final Transliterator LATIN =
            Transliterator.createFromRules("ug-Arab_ug-Latn", COMMON + """
                    $letter { ئ > '’' ; ئ > ;
                    ن } [گغ] > n'’' ; س } ھ > s'’' ; ز } ھ > z'’' ; گ } ھ > g'’' ; ك } ھ > k'’' ;
                    ا > a ; ە > e ; ب > b ; پ > p ; ت > t ; ج > j ; چ > ch ; خ > x ; د > d ; ر > r ; ز > z ; ژ > zh ;
                    س > s ; ش > sh ; غ > gh ; ف > f ; ق > q ; ك > k ; گ > g ; ڭ > ng ; ل > l ; م > m ; ن > n ; ھ > h ;
                    و > o ; ۇ > u ; ۆ > ö ; ۈ > ü ; ۋ > w ; ې > ë ; ى > i ; ي > y ;
                    """, Transliterator.FORWARD);

    private static final Transliterator CYRILLIC =
            Transliterator.createFromRules("ug-Arab_ug-Cyrl", COMMON + """
                    [бпрстҗчхдзжшғфқкгңлмнһвй] { ئ > ъ ; ئ > ;
                    يا > я ; يۇ > ю ;
                    ا > а ; ە > ә ; ب > б ; پ > п ; ت > т ; ج > җ ; چ > ч ; خ > х ; د > д ; ر > р ; ز > з ; ژ > ж ;
                    س > с ; ش > ш ; غ > ғ ; ف > ф ; ق > қ ; ك > к ; گ > г ; ڭ > ң ; ل > л ; م > м ; ن > н ; ھ > һ ;
                    و > о ; ۇ > у ; ۆ > ө ; ۈ > ү ; ۋ > в ; ې > е ; ى > и ; ي > й ;
                    """, Transliterator.FORWARD);

    // Arabic script has no capitals: a sentence starts the text, follows another one, or is a plural form of the whole.
    private static final Pattern SENTENCE_START = Pattern.compile("(^|[.!?…]\\s+)(\\p{Ll})");
    private static final Pattern PLURAL_FORM =
            Pattern.compile("((?:=\\d|zero|one|two|few|many|other)\\s*\\{)(\\p{Ll})");

    private UyghurScripts() {}

    public static String toLatin(String arabic) {
        return LATIN.transliterate(arabic);
    }

    public static String toCyrillic(String arabic) {
        return CYRILLIC.transliterate(arabic);
    }

    /** The text in the script of that kind of Uyghur; unchanged where it is the Arabic one. */
    static String in(Language language, String arabic) {
        return switch (language.script()) {
            case "Latn" -> toLatin(arabic);
            case "Cyrl" -> toCyrillic(arabic);
            default -> arabic;
        };
    }

    /** A message pattern in that script, its sentences starting with a capital. */
    static String pattern(Language language, String arabic) {
        String written = capitals(SENTENCE_START, in(language, arabic));
        return arabic.matches("(?s)\\{\\d+, ?plural,.*") ? capitals(PLURAL_FORM, written) : written;
    }

    private static String capitals(Pattern start, String text) {
        return start.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) + match.group(2).toUpperCase(java.util.Locale.ROOT)));
    }
}

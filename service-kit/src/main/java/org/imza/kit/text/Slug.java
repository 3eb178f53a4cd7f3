package org.imza.kit.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The readable part of a public address. */
public final class Slug {

    private static final int MOST = 60;
    private static final String LATIN = "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower";
    /** Letters of Uyghur that the general rules mistake for Arabic ones. */
    private static final String UYGHUR =
            "ئ>; ە>e; ې>e; ۇ>u; ۆ>o; ۈ>u; و>o; ى>i; ۋ>w; گ>g; ڭ>ng; ژ>zh; چ>ch; پ>p; غ>gh; خ>x; ھ>h; ش>sh; ج>j; ق>q; ك>k; ا>a; ي>y;";

    private Slug() {}

    /** Lower-case ASCII words of {@code title}, joined by hyphens; {@code fallback} if nothing remains. */
    public static String of(String title, String fallback) {
        String latin = Transliterator.createFromRules("uyghur", UYGHUR, Transliterator.FORWARD)
                .transliterate(title);
        String ascii = Transliterator.getInstance(LATIN).transliterate(latin).toLowerCase(Locale.ROOT);
        String slug =
                ascii.replaceAll("['’ʼ`]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.length() <= MOST ? slug : slug.substring(0, MOST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? fallback : cut;
    }
}

package org.imza.kit.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.imza.kit.language.UyghurScripts;

/** The readable part of a public address. */
public final class Slug {

    private static final int MOST = 60;

    /** Uyghur letters first: the general rules would mistake them for Arabic ones and drop the vowels. */
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Slug() {}

    /** Lower-case ASCII words of {@code title}, joined by hyphens; {@code fallback} if nothing remains. */
    public static String of(String title, String fallback) {
        // The schwa of Cyrillic Uyghur, Kazakh and Azerbaijani has no ASCII letter of its own.
        String ascii = TO_ASCII.transliterate(UyghurScripts.toLatin(title))
                .toLowerCase(Locale.ROOT)
                .replace('ə', 'e');
        String slug =
                ascii.replaceAll("['’ʼ`]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.length() <= MOST ? slug : slug.substring(0, MOST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? fallback : cut;
    }
}

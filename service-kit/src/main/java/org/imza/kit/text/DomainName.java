package org.imza.kit.text;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Domains as IDNA2008 reads them (UTS 46, non-transitional): the older rules of Java make {@code weiss.example} of
 * {@code weiß.example}, which is somebody else's.
 */
final class DomainName {

    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO);

    /** There are such names, whatever the rules for new ones say. */
    private static final Set<IDNA.Error> HYPHENS =
            EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    private DomainName() {}

    /** {@code domain} as it is looked up, {@code null} if it cannot be. */
    static String ascii(String domain) {
        if (plain(domain)) {
            return domain.toLowerCase(Locale.ROOT);
        }
        IDNA.Info found = new IDNA.Info();
        String ascii = NAMES.nameToASCII(domain, new StringBuilder(), found).toString();
        return HYPHENS.containsAll(found.getErrors()) ? ascii : null;
    }

    /** {@code ascii} as people read it, unless its letters are of scripts that nobody mixes: then it is somebody's trick. */
    static String readable(String ascii) {
        IDNA.Info found = new IDNA.Info();
        String name = NAMES.nameToUnicode(ascii, new StringBuilder(), found).toString();
        return plain(ascii) || found.hasErrors() || mixed(name) ? ascii : name;
    }

    /** UTS 39, section 5.2; label by label, as nobody chooses the language of what stands above one's own. */
    private static boolean mixed(String name) {
        SpoofChecker scripts = new SpoofChecker.Builder()
                .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                .build();
        for (String label : name.split("\\.")) {
            if (scripts.failsChecks(label)) {
                return true;
            }
        }
        return false;
    }

    /** Most are: no letter beyond ASCII, neither as it is nor encoded. */
    private static boolean plain(String domain) {
        return domain.chars().allMatch(c -> c < 128)
                && !domain.toLowerCase(Locale.ROOT).contains("xn--");
    }
}

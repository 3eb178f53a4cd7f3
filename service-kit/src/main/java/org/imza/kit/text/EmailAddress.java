package org.imza.kit.text;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to: one line, one at sign, an ASCII local part (RFC 5321 atoms), a domain
 * in ASCII form. Capitals make no second person. Domains are read as IDNA2008 reads them (UTS 46, non-transitional): the
 * older rules of Java make {@code weiss.example} of {@code weiß.example}, which is somebody else's.
 */
public record EmailAddress(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    /** The last label is no number: an address of four numbers is a machine's, not a domain. */
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    /** What comes along when an address is copied, and nobody sees: no-break spaces, zero-width spaces, byte order marks. */
    private static final Pattern BLANKS_AROUND =
            Pattern.compile("^[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+|[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+$");

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);
    private static final int MOST = 254;
    private static final int MOST_LOCAL = 64;

    /**
     * What {@code text} says.
     *
     * @throws InvalidText with the code {@code notAnEmailAddress}, or {@code missing} for nothing
     */
    public static EmailAddress parse(String text) {
        String trimmed = text == null ? "" : BLANKS_AROUND.matcher(text).replaceAll("");
        if (trimmed.isEmpty()) {
            throw new InvalidText("missing");
        }
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || at > MOST_LOCAL || trimmed.length() > MOST) {
            throw new InvalidText("notAnEmailAddress");
        }
        String local = trimmed.substring(0, at);
        String domain = ascii(trimmed.substring(at + 1));
        if (!LOCAL.matcher(local).matches() || !DOMAIN.matcher(domain).matches()) {
            throw new InvalidText("notAnEmailAddress");
        }
        return new EmailAddress(local.toLowerCase(Locale.ROOT) + "@" + domain);
    }

    private static String ascii(String domain) {
        if (plain(domain)) {
            return domain.toLowerCase(Locale.ROOT);
        }
        IDNA.Info found = new IDNA.Info();
        StringBuilder ascii = DOMAINS.nameToASCII(domain, new StringBuilder(), found);
        if (found.hasErrors()) {
            throw new InvalidText("notAnEmailAddress");
        }
        return ascii.toString();
    }

    /** Most are: no letter beyond ASCII, neither as it is nor encoded. */
    private static boolean plain(String domain) {
        return domain.chars().allMatch(c -> c < 128)
                && !domain.toLowerCase(Locale.ROOT).contains("xn--");
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}

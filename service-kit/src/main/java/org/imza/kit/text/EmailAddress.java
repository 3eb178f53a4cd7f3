package org.imza.kit.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to: one line, one at sign, an ASCII local part (RFC 5321 atoms), a domain
 * in ASCII form. Capitals make no second person.
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
        String domain = DomainName.ascii(trimmed.substring(at + 1));
        if (!LOCAL.matcher(local).matches()
                || domain == null
                || !DOMAIN.matcher(domain).matches()) {
            throw new InvalidText("notAnEmailAddress");
        }
        return new EmailAddress(local.toLowerCase(Locale.ROOT) + "@" + domain);
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}

package org.imza.kit.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to: one line, one at sign, an ASCII local part (RFC 5321 atoms), a domain
 * in ASCII form. Capitals make no second person.
 */
public record EmailAddress(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int MOST = 254;
    private static final int MOST_LOCAL = 64;

    /**
     * What {@code text} says.
     *
     * @throws InvalidText with the key {@code emailInvalid}, or {@code textMissing} for nothing
     */
    public static EmailAddress parse(String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidText("textMissing");
        }
        String trimmed = text.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || at > MOST_LOCAL || trimmed.length() > MOST) {
            throw new InvalidText("emailInvalid");
        }
        String local = trimmed.substring(0, at);
        String domain = ascii(trimmed.substring(at + 1));
        if (!LOCAL.matcher(local).matches() || !DOMAIN.matcher(domain).matches()) {
            throw new InvalidText("emailInvalid");
        }
        return new EmailAddress(local.toLowerCase(Locale.ROOT) + "@" + domain);
    }

    private static String ascii(String domain) {
        if (domain.chars().allMatch(c -> c < 128)) {
            return domain.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new InvalidText("emailInvalid");
        }
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}

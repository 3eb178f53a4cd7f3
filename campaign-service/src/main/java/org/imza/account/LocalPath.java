package org.imza.account;

import java.util.regex.Pattern;

/**
 * Where to go on after signing in: a path on this site and nothing a browser could take for another site.
 * {@code //host}, {@code /\host} and control characters are what open redirects are made of.
 */
public record LocalPath(String value) {

    static final LocalPath DASHBOARD = new LocalPath("/organize");

    private static final Pattern SAFE =
            Pattern.compile("/(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@%?][A-Za-z0-9\\-._~!$&'()*+,;=:@%?/]*)?");
    private static final Pattern CIRCULAR =
            Pattern.compile("/organize/(?:(?:renew|sign-in|sign-out)(?:[/?].*)?|kept(?:[?].*)?)");
    private static final int MAX = 2_000;

    /** {@code text} if it is a local path that leads somewhere, else the dashboard. */
    public static LocalPath of(String text) {
        boolean good = text != null
                && text.length() <= MAX
                && SAFE.matcher(text).matches()
                && !CIRCULAR.matcher(text).matches();
        return good ? new LocalPath(text) : DASHBOARD;
    }

    @Override
    public String toString() {
        return value;
    }
}

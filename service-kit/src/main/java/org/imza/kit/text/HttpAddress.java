package org.imza.kit.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web, none that a browser would run. What people copy and browsers understand (WHATWG URL) is written as
 * every program understands it (RFC 3986): the domain in ASCII, the rest percent-encoded.
 */
public record HttpAddress(String href) {

    private static final Pattern PARTS = Pattern.compile(
            "(https?):/{2}([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?|\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");

    /** Behind the domain: what needs no encoding, and what is encoded already. */
    private static final Pattern KEPT = Pattern.compile("%[0-9A-Fa-f]{2}|[A-Za-z0-9._~!$&'()*+,;=:@/?-]");

    /** What comes along with a copy, direction marks too. */
    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private static final Pattern ENCODED = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

    /**
     * What {@code text} says.
     *
     * @throws InvalidText with the code {@code notAWebAddress}, or {@code holdsUser} for one that names somebody before an
     *     at sign, which looks like the domain and is not
     */
    public static HttpAddress parse(String text) {
        Matcher parts = PARTS.matcher(BLANKS_AROUND.matcher(text).replaceAll(""));
        if (!parts.matches()) {
            throw new InvalidText("notAWebAddress");
        }
        String authority = parts.group(2);
        if (authority.indexOf('@') >= 0) {
            throw new InvalidText("holdsUser");
        }
        Matcher port = PORT.matcher(authority);
        String behind = port.find() && port.group().length() > 1 ? port.group() : "";
        String host = DomainName.ascii(port.replaceFirst(""));
        if (host == null || !HOST.matcher(host).matches()) {
            throw new InvalidText("notAWebAddress");
        }
        String path = parts.group(3).isEmpty() ? "/" : encoded(parts.group(3).replace('\\', '/'));
        String href = parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + behind + path + part(parts.group(4))
                + part(parts.group(5));
        return new HttpAddress(sound(href));
    }

    /** A stored {@code href}, which may be older than these rules. */
    public static HttpAddress stored(String href) {
        return new HttpAddress(href);
    }

    /** The domain, as people read it. */
    public String host() {
        Matcher parts = PARTS.matcher(href);
        return parts.matches()
                ? DomainName.readable(PORT.matcher(parts.group(2)).replaceFirst(""))
                : "";
    }

    /** The whole address, as people read it. */
    public String readable() {
        Matcher parts = PARTS.matcher(href);
        return parts.matches()
                ? href.substring(0, parts.start(2))
                        + DomainName.readable(parts.group(2))
                        + decoded(href.substring(parts.end(2)))
                : href;
    }

    private static String part(String typed) {
        return typed == null || typed.isEmpty() ? "" : typed.charAt(0) + encoded(typed.substring(1));
    }

    private static String encoded(String typed) {
        StringBuilder written = new StringBuilder();
        Matcher kept = KEPT.matcher(typed);
        for (int at = 0; at < typed.length(); ) {
            int next = typed.offsetByCodePoints(at, 1);
            if (kept.region(at, typed.length()).lookingAt()) {
                written.append(kept.group());
                next = kept.end();
            } else {
                for (byte one : typed.substring(at, next).getBytes(StandardCharsets.UTF_8)) {
                    written.append("%%%02X".formatted(one));
                }
            }
            at = next;
        }
        return written.toString();
    }

    /** Letters beyond ASCII; what shows nothing stays as it is. */
    private static String decoded(String written) {
        return ENCODED.matcher(written).replaceAll(run -> {
            byte[] bytes = new byte[run.group().length() / 3];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) Integer.parseInt(run.group().substring(3 * at + 1, 3 * at + 3), 16);
            }
            String letters = new String(bytes, StandardCharsets.UTF_8);
            boolean shown = letters.codePoints()
                    .allMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
            return Matcher.quoteReplacement(shown ? letters : run.group());
        });
    }

    private static String sound(String href) {
        try {
            return new URI(href).toString();
        } catch (URISyntaxException e) {
            throw new InvalidText("notAWebAddress");
        }
    }
}

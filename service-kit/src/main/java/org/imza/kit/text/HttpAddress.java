package org.imza.kit.text;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses on the web from those that a browser would run, or that lead nowhere. */
public final class HttpAddress {

    private HttpAddress() {}

    /** Whether {@code text} is a whole address by http or https. */
    public static boolean is(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

package org.imza.kit.meter;

import java.util.Set;

/** The methods of HTTP that have a name in metrics and traces. Callers may make up any other. */
public final class HttpMethods {

    /** RFC 9110, section 9.3, and RFC 5789. */
    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");

    private HttpMethods() {}

    /** {@code method}, or {@code other} if nobody knows it. Methods are case-sensitive. */
    public static String knownOr(String other, String method) {
        return KNOWN.contains(method) ? method : other;
    }
}

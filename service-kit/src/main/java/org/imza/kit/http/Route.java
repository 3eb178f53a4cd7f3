package org.imza.kit.http;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something that can be asked for.
 *
 * @param method of HTTP
 * @param path as it is declared, {@code /petitions/{slug}}
 */
public record Route(String method, String path) implements Comparable<Route> {

    private static final Pattern NAME_OF_ROUTER = Pattern.compile(":(\\w+)");
    private static final Pattern SLASHES_AT_END = Pattern.compile("(?<=.)/+$");

    public Route {
        path = SLASHES_AT_END.matcher(path).replaceFirst("");
    }

    /** A route of Vert.x, {@code /petitions/:slug}. */
    static Route ofRouter(String method, String path) {
        return new Route(method, NAME_OF_ROUTER.matcher(path).replaceAll("{$1}"));
    }

    /** Whether {@code asked} is one of the addresses it is declared for. */
    public boolean matches(String asked) {
        String[] own = path.split("/", -1);
        String[] there = SLASHES_AT_END.matcher(asked).replaceFirst("").split("/", -1);
        boolean same = own.length == there.length;
        for (int at = 0; same && at < own.length; at++) {
            same = own[at].equals(there[at]) || own[at].contains("{") && !there[at].isEmpty();
        }
        return same;
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::path).thenComparing(Route::method).compare(this, other);
    }
}

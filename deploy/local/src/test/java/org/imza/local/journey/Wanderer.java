package org.imza.local.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Follows every link of the site that somebody meets, which changes nothing, and shows what is there. Of pages that
 * differ by what they are about only, a few.
 */
final class Wanderer {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+");
    private static final Pattern SLUG = Pattern.compile("(?<=/)(petitions|campaigns|organizations)/[^/]+");
    private static final int OF_ONE_KIND = 2;

    private final Visitor visitor;
    private final URI home;
    private final Consumer<Seen> look;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> met = new HashMap<>();

    Wanderer(Visitor visitor, URI home, Consumer<Seen> look) {
        this.visitor = visitor;
        this.home = home;
        this.look = look;
    }

    void from(String path) {
        note(path);
        while (!ahead.isEmpty()) {
            Seen seen = visitor.open(ahead.poll());
            if (seen.header("Content-Type").contains("html")) {
                look.accept(seen);
                seen.document().select("a[href]").stream()
                        .map(link -> link.absUrl("href"))
                        .filter(address -> address.startsWith(home + "/"))
                        .map(address ->
                                address.substring(home.toString().length()).replaceFirst("#.*", ""))
                        .forEach(this::note);
            }
        }
    }

    private void note(String path) {
        if (known.add(path) && met.merge(kind(path), 1, Integer::sum) <= OF_ONE_KIND) {
            ahead.add(path);
        }
    }

    private static String kind(String path) {
        return SLUG.matcher(ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("x"))
                .replaceAll("$1/x");
    }
}

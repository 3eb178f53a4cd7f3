package org.imza.local;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** Looks at every public page that can be reached by links, as the first visitors will. */
final class PageVisits {
    private static final List<String> ENTRIES = List.of("/", "/?lang=ug", "/organize", "/no-such-page");
    private static final int ROUNDS = 2;
    private static final int MOST = 40;

    private final Addresses addresses;

    PageVisits(Addresses addresses) {
        this.addresses = addresses;
    }

    void run() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            visitAll();
            for (Addresses.Service service : addresses.services().values()) {
                open(service.management().resolve("/q/health"));
                open(service.management().resolve("/q/metrics"));
            }
        }
    }

    private void visitAll() throws IOException {
        Deque<URI> waiting = new ArrayDeque<>();
        ENTRIES.forEach(path -> waiting.add(addresses.frontDoor().resolve(path)));
        Set<URI> seen = new HashSet<>();
        while (!waiting.isEmpty() && seen.size() < MOST) {
            URI next = waiting.poll();
            if (seen.add(next)) {
                waiting.addAll(links(open(next)));
            }
        }
    }

    private List<URI> links(Connection.Response answer) throws IOException {
        if (answer.contentType() == null || !answer.contentType().startsWith("text/html")) {
            return List.of();
        }
        return answer.parse().select("a[href], link[href], script[src]").stream()
                .map(link -> link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src"))
                .filter(link -> link.startsWith(addresses.frontDoor() + "/") && !link.contains("#"))
                .map(URI::create)
                .toList();
    }

    private static Connection.Response open(URI page) throws IOException {
        return Jsoup.connect(page.toString())
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .execute();
    }
}

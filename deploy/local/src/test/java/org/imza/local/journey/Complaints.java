package org.imza.local.journey;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser finds wrong while it shows pages: errors, blocked content, and anything asked of another host. */
final class Complaints {
    private final List<String> all = new CopyOnWriteArrayList<>();

    private Complaints() {}

    static Complaints of(BrowserContext context, URI home) {
        Complaints complaints = new Complaints();
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.all.add(message.type() + " on the console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.all.add("uncaught: " + error.error()));
        context.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!home.getAuthority().equals(asked.getAuthority())) {
                complaints.all.add("asked another host: " + request.url());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.all.add(response.status() + " for " + response.url());
            }
        });
        return complaints;
    }

    List<String> all() {
        return List.copyOf(all);
    }
}

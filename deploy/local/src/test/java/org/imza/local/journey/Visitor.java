package org.imza.local.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A person with a browser that has cookies and forms, and no JavaScript. */
final class Visitor implements AutoCloseable {
    private static final int MOST_REDIRECTS = 6;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;
    private final String language;

    Visitor(URI home, String language) {
        this.home = home;
        this.language = language;
    }

    /** Opens an address, or a path of the site. */
    Seen open(String address) {
        return send(asking(home.resolve(address)).GET().build());
    }

    Seen post(URI target, String type, BodyPublisher body) {
        return send(asking(target).header("Content-Type", type).POST(body).build());
    }

    /** Posts nothing, as a form with only a button does. */
    Seen pressAt(String address) {
        return post(home.resolve(address), "application/x-www-form-urlencoded", BodyPublishers.noBody());
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** A request of this visitor, to be completed. */
    HttpRequest.Builder asking(URI target) {
        return HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language);
    }

    /** Sends it and follows redirects as browsers do: 303 by reading, 307 with the same body again. */
    Seen send(HttpRequest request) {
        HttpRequest next = request;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            Seen seen = sendOnce(next);
            switch (seen.status()) {
                case 301, 302, 303 -> next = asking(target(seen)).GET().build();
                case 307, 308 ->
                    next = HttpRequest.newBuilder(next, (name, value) -> true)
                            .uri(target(seen))
                            .build();
                default -> {
                    return seen;
                }
            }
        }
        throw new AssertionError("too many redirects from " + request.uri());
    }

    /** Sends it and looks at the answer itself. */
    Seen sendOnce(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Seen(this, request.uri(), answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + request.uri() + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI target(Seen seen) {
        return seen.uri().resolve(seen.header("Location"));
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.imza.local.frontdoor;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** What the front door says itself: a page for people, problem+json (RFC 9457) under {@code /api}. */
enum CalmAnswer {
    BAD_REQUEST(400, "This address cannot be read", "Please check it and try again.", "بۇ ئادرېسنى ئوقۇغىلى بولمىدى"),
    NOT_FOUND(404, "There is nothing here", "Please check the address.", "بۇ يەردە ھېچنېمە يوق"),
    NOT_ALLOWED(405, "This cannot be done here", "Please go back.", "بۇ مەشغۇلاتقا يول قويۇلمايدۇ"),
    TOO_LARGE(413, "This is too large", "Please send at most 8 MB.", "بۇ بەك چوڭ، ئەڭ كۆپ بولغاندا 8 مېگابايت ئەۋەتىڭ"),
    RESTING(
            503,
            "This part is resting",
            "It will be back in a moment. Please try again; nothing is lost.",
            "بۇ بۆلەك ھازىرچە ئارام ئېلىۋاتىدۇ، بىردەمدىن كېيىن قايتا سىناڭ");

    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";
    private static final String RETRY_SECONDS = "5";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final int status;
    private final String title;
    private final String advice;
    private final String uyghur;

    CalmAnswer(int status, String title, String advice, String uyghur) {
        this.status = status;
        this.title = title;
        this.advice = advice;
        this.uyghur = uyghur;
    }

    void to(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Too late for words: the client has to see that the answer is incomplete.
            response.reset();
            return;
        }
        response.setStatusCode(status)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff");
        if (this == NOT_ALLOWED) {
            response.putHeader("Allow", METHODS);
        }
        if (this == RESTING) {
            response.putHeader("Retry-After", RETRY_SECONDS);
        }
        boolean api = request.path() != null && RoutingTable.isUnder(request.path(), "/api");
        response.putHeader("Content-Type", api ? "application/problem+json" : "text/html; charset=utf-8");
        response.end(api ? problem() : page());
        // Whatever the client still sends is read and dropped, so that it sees the answer rather than a broken pipe.
        request.resume();
    }

    private String problem() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", advice)
                .encode();
    }

    private String page() {
        return """
                <!doctype html>
                <html lang="en" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <link rel="stylesheet" href="/mailbox/mailbox.css">
                </head>
                <body>
                <main class="calm">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p lang="ug" dir="rtl">%3$s</p>
                <p><a href="/">Home</a></p>
                </main>
                </body>
                </html>
                """.formatted(title, advice, uyghur);
    }
}

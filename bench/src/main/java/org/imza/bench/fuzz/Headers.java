package org.imza.bench.fuzz;

import java.util.List;

/** Header fields, most of them such as no client should send. */
final class Headers {
    private static final List<String> ODD = List.of(
            "Accept: application/json",
            "Accept: text/html",
            "Accept: x",
            "Accept: */*;q=x",
            "Accept: ,,,/;q=9",
            "Accept: text/event-stream",
            "Accept: image/webp",
            "Accept: " + "a/b,".repeat(500),
            "Accept-Language: ug",
            "Accept-Language: *;q=0",
            "Accept-Language: ;;;,--",
            "Accept-Language: en;q=1e99",
            "Accept-Language: " + "x-".repeat(900),
            "Accept-Encoding: gzip, br;q=x",
            "Accept-Encoding: ;",
            "Accept-Charset: nope",
            "If-None-Match: *",
            "If-None-Match: \"a\", W/\"b\"",
            "If-None-Match: \"",
            "If-None-Match: W/",
            "If-Match: x",
            "If-Modified-Since: yesterday",
            "If-Modified-Since: Tue, 99 Foo 9999 99:99:99 GMT",
            "Range: bytes=0-1",
            "Range: bytes=-",
            "Range: x=9-1,",
            "Expect: 100-continue",
            "Expect: miracles",
            "Cookie: imza=",
            "Cookie: imza=a.b.c",
            "Cookie: ;;;=",
            "Cookie: imza",
            "Cookie: \u00e9=\u00e9",
            "Cookie: imza=\"x; y\"",
            "Cookie: " + "a=b; ".repeat(300),
            "Authorization: Bearer",
            "Authorization: Bearer x",
            "Authorization: Bearer e30.e30.e30",
            "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.",
            "Authorization: Bearer \u00e9",
            "Authorization: Basic !!",
            "Authorization: Basic eDp5",
            "Authorization: Digest x",
            "Origin: null",
            "Origin: https://elsewhere.example",
            "Origin: %",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: x",
            "Referer: :",
            "X-Forwarded-For: ::::, 1.2.3.4.5",
            "X-Forwarded-Host: a/b",
            "X-Forwarded-Proto: gopher",
            "Forwarded: for=\"",
            "X-Real-IP: x",
            "X-HTTP-Method-Override: DELETE",
            "traceparent: 00-zz-zz-zz",
            "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "Last-Event-ID: x",
            "Last-Event-ID: end",
            "Content-Encoding: gzip",
            "Content-Language: %%",
            "TE: trailers",
            "Connection: upgrade",
            "Upgrade: websocket",
            "Upgrade: h2c",
            "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
            "Sec-WebSocket-Key: x",
            "Idempotency-Key: " + "k".repeat(400),
            "Max-Forwards: 0",
            "Via: x",
            "X: " + "y".repeat(20_000),
            "Bad Header: x",
            "NoColon",
            ": empty",
            "X\u0000: y",
            "X: \u0000",
            " folded: x",
            "Content-Length: -1",
            "Content-Length: x",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip");

    private Headers() {}

    static void add(StringBuilder head, Dice dice) {
        while (dice.percent(45)) {
            head.append(dice.one(ODD)).append("\r\n");
        }
    }

    /** Mostly one: it is needed. */
    static String host(Dice dice) {
        return dice.percent(97)
                ? "Host: localhost:8080\r\n"
                : dice.one(List.of(
                        "", "Host: \r\n", "Host: a b\r\n", "Host: %\r\n", "Host: a\r\nHost: b\r\n", "Host: [::1\r\n"));
    }

    static void credentials(StringBuilder head, Knowledge knowledge, Dice dice) {
        if (dice.percent(35)) {
            return;
        }
        String token = dice.one(knowledge.people()).token();
        if (dice.percent(60)) {
            head.append("Cookie: imza=").append(token).append("\r\n");
        }
        if (dice.percent(60)) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
    }
}

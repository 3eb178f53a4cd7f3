package org.imza.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site makes the browsers of its visitors send forms here, with whatever they hold. */
@ExtendWith(OnRunningImza.class)
class ForeignFormsJourneyIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/petitions/any/sign",
                "/sign/confirm/some-token",
                "/sign/withdraw/some-token",
                "/api/petitions/any/signatures",
                "/moderate/petitions/any/publish",
                "/organize/petitions",
                "/organize/sign-in",
                "/organize/sign-in/some-token",
                "/organize/sign-out",
                "/organize/renew",
                "/organize/organizations",
                "/organize/invitations",
                "/api/sessions",
                "/email/some-token",
                "/nowhere"
            })
    void everyRouteRefusesThem(String path, Imza imza) {
        try (Visitor visitor = imza.visitor()) {
            URI target = imza.home().resolve(path);
            refused(visitor.send(visitor.asking(target)
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString("a=b"))
                    .build()));
            refused(visitor.send(visitor.asking(target)
                    .header("Origin", "https://evil.example")
                    .POST(BodyPublishers.ofString("a=b"))
                    .build()));
        }
    }

    @Test
    void aBrowserIsNotSignedInByAnotherSite(Imza imza) throws IOException {
        String link = Insider.of(imza, "attacker@example.org").askForLink("/organize");
        String form = "<form method='post' action='" + imza.home().resolve(link) + "'><button>Win</button></form>";
        HttpServer evil = serve("<!DOCTYPE html><title>Win</title>" + form);
        try (Chromium chromium = Chromium.start(imza);
                BrowserContext victim = chromium.person("en", Chromium.DESK)) {
            Page page = victim.newPage();
            // The same machine by another name is another site.
            page.navigate("http://127.0.0.1:" + evil.getAddress().getPort() + "/");
            Response answer = page.waitForResponse(
                    "**/organize/sign-in/**", () -> page.locator("button").click());
            assertEquals(403, answer.status());
            assertThat(page.locator("h1")).hasText("This form came from another site");
            assertTrue(victim.cookies().isEmpty(), "no session and nothing else");

            page.navigate(link);
            assertThat(page.locator("main")).containsText("attacker@example.org");
            page.locator("main form button").click();
            page.waitForURL("**/organize");
            assertEquals(1, victim.cookies().size());
            assertEquals("imza", victim.cookies().getFirst().name);

            page.navigate("/organize/sessions");
            assertThat(page.locator("main .row")).hasCount(1);
            page.locator("main .row button").click();
            page.waitForURL(imza.home() + "/");
            assertTrue(victim.cookies().isEmpty(), "signed out");
        } finally {
            evil.stop(0);
        }
    }

    private static void refused(Seen seen) {
        seen.expect(403);
        if (seen.header("Content-Type").contains("json")) {
            assertEquals(
                    "urn:imza:problem:foreign-form", seen.json().path("type").asText());
        } else {
            assertEquals("This form came from another site", seen.text("h1"));
        }
    }

    private static HttpServer serve(String html) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        server.start();
        return server;
    }
}

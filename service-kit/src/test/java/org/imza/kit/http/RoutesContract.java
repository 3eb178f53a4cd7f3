package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.imza.kit.testing.RawHttp;
import org.junit.jupiter.api.Test;

/**
 * What every route of a service keeps to, those that will be added included; extend it there with a
 * {@code @QuarkusTest}.
 */
public abstract class RoutesContract {

    private static final List<String> IN_DISGUISE =
            List.of("/api;x", "/api%3bx", "//api", "/./api", "/x/../api", "/api/");

    @Inject
    Routes routes;

    @TestHTTPResource
    URI service;

    /** Of somebody who is signed in and may do something here; {@code null} where nobody signs in. */
    protected abstract String token() throws Exception;

    /** A cookie at the API, or a bearer token at a page, does nothing at all. */
    @Test
    void takeTheProofThatIsTheirs() throws Exception {
        String token = token();
        for (Route route : asked().toList()) {
            String foreign = api(route) ? cookie(token) : bearer(token);
            assertEquals(status(route, "X: y"), status(route, foreign), route + " took the proof of another route");
        }
    }

    /** Else the test above would pass where no proof is taken at all. */
    @Test
    void takeSomeProof() throws Exception {
        String token = token();
        if (token == null) {
            return;
        }
        for (boolean api : new boolean[] {true, false}) {
            boolean one = false;
            for (Route route : asked().filter(each -> api(each) == api).toList()) {
                one |= status(route, "X: y") != status(route, api ? bearer(token) : cookie(token));
            }
            assertTrue(one, (api ? "no API" : "no page") + " takes its own proof");
        }
    }

    @Test
    void areNotThereUnderOtherSpellings() throws Exception {
        String token = token();
        for (Route route : asked().filter(RoutesContract::api).toList()) {
            for (String spelling : IN_DISGUISE) {
                String path = spelling + path(route).substring("/api".length());
                assertEquals(
                        404, status(route.method() + " " + path, cookie(token), bearer(token)), route + " as " + path);
            }
        }
    }

    @Test
    void findNothingForAValueThatIsNone() throws Exception {
        for (Route route : asked().filter(each -> each.path().contains("{")).toList()) {
            for (String value : List.of("%00", "x%00", "%ff", "a%2fb")) {
                String path = route.path().replaceAll("\\{[^}]*}", value);
                assertEquals(404, status(route.method() + " " + path), route + " with " + value);
            }
        }
    }

    /** Whatever takes no form is sent one all the same; what nobody answers is as bad as a failure. */
    @Test
    void answerWhoSendsAFormThatNobodyCanRead() throws Exception {
        String form = "name=x&%zz t";
        for (Route route : asked().toList()) {
            String answer = RawHttp.answer(
                    service,
                    route.method() + " " + path(route),
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + form.length(),
                    "\r\n" + form);
            int status = RawHttp.status(answer);
            assertTrue(status > 0 && status < 500, route + " answered " + answer);
        }
    }

    @Test
    void sayWhatIsAllowedAndNeverFail() throws Exception {
        for (Route route : asked().toList()) {
            for (String method : List.of("OPTIONS", "TRACE", "PATCH", "BREW")) {
                String answer = RawHttp.answer(service, method + " " + path(route));
                assertTrue(
                        List.of(204, 405).contains(RawHttp.status(answer))
                                && answer.toLowerCase(java.util.Locale.ROOT).contains("\nallow: "),
                        method + " " + route + " answered " + answer);
            }
            assertTrue(status("HEAD " + path(route)) < 500, "HEAD " + route);
        }
    }

    /** POST too, where several resources share a path. */
    @Test
    void refuseTheMethodsOfOthersWithTheirOwn() throws Exception {
        for (Route route : asked().toList()) {
            String allowed = routes.allowed(path(route));
            for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
                if (List.of(allowed.split(", ")).contains(method)) {
                    continue;
                }
                String answer = RawHttp.answer(service, method + " " + path(route), "Content-Length: 0");
                assertEquals(405, RawHttp.status(answer), method + " " + route + " answered " + answer);
                assertTrue(
                        answer.toLowerCase(java.util.Locale.ROOT)
                                .contains("\nallow: " + allowed.toLowerCase(java.util.Locale.ROOT)),
                        answer);
            }
        }
    }

    @Test
    void leadFromASlashAtTheEndToTheirAddress() throws Exception {
        for (Route route : asked().filter(each ->
                        each.method().equals("GET") && !api(each) && each.path().length() > 1)
                .toList()) {
            String answer = RawHttp.answer(service, "GET " + path(route) + "/?lang=ug");
            assertEquals(301, RawHttp.status(answer), route + " answered " + answer);
            assertTrue(
                    answer.toLowerCase(java.util.Locale.ROOT)
                            .contains("\nlocation: " + path(route).toLowerCase(java.util.Locale.ROOT) + "?lang=ug\r"),
                    answer);
        }
    }

    /** What a cache may keep is the same for people who are signed in as for everybody. */
    @Test
    void offerNobodysOwnPageToCaches() throws Exception {
        String proof = "X: y";
        if (token() != null) {
            proof = cookie(token());
        }
        for (Route route : asked().filter(each -> each.method().equals("GET")).toList()) {
            String answer = RawHttp.answer(service, "GET " + path(route), proof);
            if (answer.toLowerCase(java.util.Locale.ROOT).contains("\ncache-control: public")) {
                assertEquals(tag(RawHttp.answer(service, "GET " + path(route))), tag(answer), route.toString());
            }
        }
    }

    private static String tag(String answer) {
        return answer.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("etag:"))
                .findFirst()
                .orElse("none");
    }

    private Stream<Route> asked() {
        return routes.all().stream().sorted().filter(route -> !route.path().contains("{service}"));
    }

    private static boolean api(Route route) {
        return route.path().startsWith("/api/");
    }

    private static String path(Route route) {
        return route.path().replaceAll("\\{[^}]*}", "x");
    }

    private int status(Route route, String proof) throws IOException {
        return status(route.method() + " " + path(route), proof);
    }

    private int status(String line, String... headers) throws IOException {
        String[] all = Stream.concat(Stream.of("Content-Length: 0"), Stream.of(headers))
                .toArray(String[]::new);
        return RawHttp.status(RawHttp.answer(service, line, all));
    }

    private static String cookie(String token) {
        return "Cookie: imza=" + token;
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }
}

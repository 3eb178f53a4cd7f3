package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.testing.RawHttp;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strange addresses, methods, proofs and forms. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OddRequestsIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TOKEN =
            Tokens.organizer(UUID.randomUUID(), new MemberOf(UUID.randomUUID(), "group", "Group", Role.OWNER));

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api;x/tried/secret/a",
                "/api%3bx/tried/secret/a",
                "//api/tried/secret/a",
                "/tried/../api/tried/secret/a",
                "/api/tried/secret/a%2fb",
                "/api/tried/secret/%00",
                "/tried-forms/secret/%00",
                "/tried-forms/secret/%ff",
                "/tried;x=y"
            })
    void findsNothingAtOddPaths(String path) throws IOException {
        String answer =
                RawHttp.answer(service, "GET " + path, "Cookie: imza=" + TOKEN, "Authorization: Bearer " + TOKEN);
        assertEquals(404, RawHttp.status(answer), answer);
        assertTrue(answer.contains("Content-Security-Policy"), answer);
    }

    /** Quarkus itself has no word for it. */
    @ParameterizedTest
    @ValueSource(strings = {"/tried/%zz", "/api/tried/list?page=%zz", "/tried/%", "/tried/a|b", "/tried/\\"})
    void cannotReadWhatIsNoAddress(String path) throws IOException {
        assertEquals(400, RawHttp.status(RawHttp.answer(service, "GET " + path)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/tried/secret/a, 401, 204",
        "/%61pi/tried/secret/a, 401, 204",
        "/tried-forms/secret/a, 204, 303",
    })
    void asksForTheProofOfTheRoute(String path, int withCookie, int withToken) throws IOException {
        assertEquals(withCookie, RawHttp.status(RawHttp.answer(service, "GET " + path, "Cookie: imza=" + TOKEN)));
        assertEquals(
                withToken, RawHttp.status(RawHttp.answer(service, "GET " + path, "Authorization: Bearer " + TOKEN)));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE /api/tried, 405, 'OPTIONS, POST'",
        "PATCH /tried, 405, 'GET, HEAD, OPTIONS'",
        "POST /tried, 405, 'GET, HEAD, OPTIONS'",
        "TRACE /tried, 405, 'GET, HEAD, OPTIONS'",
        "BREW /tried-forms/secret/a, 405, 'GET, HEAD, OPTIONS'",
        "OPTIONS /tried-forms, 204, 'OPTIONS, POST'",
        "OPTIONS /tried-stream, 204, 'GET, HEAD, OPTIONS'",
    })
    void saysWhatIsAllowed(String line, int status, String allow) throws IOException {
        String answer = RawHttp.answer(service, line);
        assertEquals(status, RawHttp.status(answer), answer);
        assertTrue(
                answer.toLowerCase(Locale.ROOT).contains("allow: " + allow.toLowerCase(Locale.ROOT) + "\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS /nothing", "TRACE /nothing", "BREW /nothing", "OPTIONS *"})
    void findsNothingWhereNothingIs(String line) throws IOException {
        assertEquals(404, RawHttp.status(RawHttp.answer(service, line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "",
                "/",
                "a/",
                "/b",
                ",,,/;q=9",
                "*/*;q=x",
                "*/*;q=",
                "a/b;",
                "a/b;=",
                ";",
                "\u00e9",
                "a/b/c"
            })
    void answersWhoeverAcceptsWhatNobodyCanRead(String accept) throws IOException {
        for (String[] headers : new String[][] {
            {"Accept: " + accept}, {"Accept: application/json", "Accept: " + accept}, {"Accept: x, " + accept}
        }) {
            String answer = RawHttp.answer(service, "GET /api/tried/any", headers);
            assertTrue(RawHttp.status(answer) < 500, answer);
        }
        assertEquals(200, RawHttp.status(RawHttp.answer(service, "GET /api/tried/any", "Accept: x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%zz", "a=%", "%u0041", "name=%u0041", "%zz=x", "a=%4", "name=x&%"})
    void refusesFormsWithBrokenEscapes(String body) throws IOException {
        for (String path : new String[] {"/tried-forms", "/tried-forms/button/x"}) {
            refused(400, path, FORM, body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "", "%", "x y", "utf-8x"})
    void refusesUnknownCharsets(String charset) throws IOException {
        refused(400, "/tried-forms", FORM + ";charset=" + (charset.isEmpty() ? "\"\u00a7\"" : charset), "name=%C3%A9");
        refused(
                400,
                "/tried-forms",
                "multipart/form-data;boundary=b;charset=" + charset + "!",
                part("name", "x") + "--b--\r\n");
    }

    @Test
    void takesNoPlainTextForJson() throws IOException {
        String answer = send("/api/tried/one", "text/plain", "a text");
        assertEquals(415, RawHttp.status(answer), answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100, 5_000, 60_000})
    void refusesTooManyFields(int fields) throws IOException {
        String body = IntStream.range(0, fields).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
        refused(413, "/tried-forms", FORM, body);
        refused(413, "/tried-forms/button/x", FORM, body);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100, 5_000})
    void refusesTooManyParts(int parts) throws IOException {
        String body =
                IntStream.range(0, parts).mapToObj(i -> part("a" + i, "1")).collect(Collectors.joining()) + "--b--\r\n";
        refused(413, "/tried-forms/upload", "multipart/form-data; boundary=b", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--b",
                "--b\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nhal",
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nhal",
                "--b\r\nContent-Disposition: form-data; name=\"name\"\r\nContent-Type: text/plain; charset=nope\r\n\r\nx\r\n--b--\r\n",
                "no boundary at all"
            })
    void refusesCutOffParts(String body) throws IOException {
        refused(400, "/tried-forms/upload", "multipart/form-data; boundary=b", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\u00e9"})
    void readsNothingFromPartsWithoutABoundary(String type) throws IOException {
        String answer = send("/tried-forms/upload", type, "x");
        assertTrue(RawHttp.status(answer) < 500, answer);
    }

    private void refused(int status, String path, String type, String body) throws IOException {
        String answer = send(path, type, body);
        assertEquals(status, RawHttp.status(answer), answer);
        assertTrue(answer.contains("<html"), answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    private String send(String path, String type, String body) throws IOException {
        try (RawHttp line = new RawHttp(service)) {
            line.write("POST " + path + " HTTP/1.1\r\nHost: imza\r\nConnection: close\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
            return line.readToEnd();
        }
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}

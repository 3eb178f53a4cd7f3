package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.imza.kit.testing.RawHttp;
import org.imza.kit.testing.Sources;
import org.junit.jupiter.api.Test;

/**
 * How a service answers with what is the same for everybody (RFC 9110, sections 12.5, 13.1.2 and 15.4.5); extend it there
 * with a {@code @QuarkusTest}.
 */
public abstract class PublicAnswersContract {

    private static final List<String> SAME_HEADERS = List.of("ETag", "Cache-Control", "Vary", "Content-Location");

    @TestHTTPResource
    URI service;

    /** Addresses that everybody may keep for a while, one of every kind. */
    protected abstract List<String> addresses() throws Exception;

    @Test
    void tellWhoHasThemThatTheyAreTheSame() throws Exception {
        for (String path : addresses()) {
            for (String method : List.of("GET", "HEAD")) {
                for (String coding : List.of("identity", "gzip")) {
                    tellWhoHasIt(method + " " + path, "Accept-Encoding: " + coding);
                }
            }
        }
    }

    private void tellWhoHasIt(String line, String coding) throws IOException {
        Answer whole = ask(line, coding);
        assertEquals(200, whole.status(), line);
        String tag = whole.only("ETag");
        assertTrue(tag.matches("\"[\\w-]+\""), line + " has the tag " + tag);
        for (List<String> held : List.of(
                List.of(tag),
                List.of("W/" + tag),
                List.of("\"other\", W/\"another\", W/" + tag),
                List.of("\"comma,inside\"," + tag),
                List.of("*"),
                List.of("\"other\"", tag),
                List.of("rubbish", "W/" + tag))) {
            Answer same = ask(line, coding, held);
            assertEquals(304, same.status(), line + " for " + held);
            assertEquals("", same.body(), line + " for " + held);
            for (String name : SAME_HEADERS) {
                assertEquals(whole.all(name), same.all(name), line + " for " + held);
            }
        }
        for (List<String> held : List.of(
                List.of("\"other\""),
                List.of(tag.substring(1)),
                List.of(tag.replace("\"", "")),
                List.of("rubbish, " + tag),
                List.of("*, " + tag.replace("\"", "'")),
                List.of("*", "*"),
                List.of(""))) {
            assertEquals(200, ask(line, coding, held).status(), line + " for " + held);
        }
    }

    @Test
    void sayByWhatTheyDiffer() throws Exception {
        for (String path : addresses()) {
            Answer plain = ask("GET " + path, "Accept-Encoding: identity");
            Answer gzip = ask("GET " + path, "Accept-Encoding: gzip");
            assertTrue(plain.only("Cache-Control").startsWith("public, "), path);
            boolean compressed = !gzip.all("Content-Encoding").isEmpty();
            assertEquals(List.of(), plain.all("Content-Encoding"), path);
            assertEquals(compressed, varies(plain, "accept-encoding"), path);
            assertEquals(plain.all("Vary"), gzip.all("Vary"), path);
            if (compressed) {
                assertNotEquals(plain.only("ETag"), gzip.only("ETag"), path);
            }
            Answer uyghur = ask("GET " + path, "Accept-Encoding: identity", "Accept-Language: ug");
            if (!uyghur.all("Content-Language").equals(plain.all("Content-Language"))) {
                assertTrue(varies(plain, "accept-language") && varies(uyghur, "accept-language"), path);
                assertNotEquals(plain.only("ETag"), uyghur.only("ETag"), path);
            }
        }
    }

    /** Who may keep an answer, and who sees a request first, is decided in one place each. */
    @Test
    void keepToThePoliciesThereAre() {
        assertTrue(List.of("CachePolicy").containsAll(Sources.with("\"[^\"]*(no-store|max-age)")));
        assertTrue(List.of("RouteOrder").containsAll(Sources.with("Integer\\.MIN_VALUE")));
        assertTrue(List.of("Answer", "SendingCacheables").containsAll(Sources.with("HttpHeaders\\.VARY|\"Vary\"")));
    }

    private static boolean varies(Answer answer, String name) {
        return !answer.all("Vary").isEmpty()
                && List.of(answer.only("Vary")
                                .toLowerCase(java.util.Locale.ROOT)
                                .split(", "))
                        .contains(name);
    }

    private Answer ask(String line, String coding, List<String> held) throws IOException {
        List<String> headers = new ArrayList<>(List.of(coding));
        held.forEach(one -> headers.add("If-None-Match: " + one));
        return ask(line, headers.toArray(String[]::new));
    }

    private Answer ask(String line, String... headers) throws IOException {
        return new Answer(RawHttp.answer(service, line, headers));
    }

    /** An answer as it came. */
    private record Answer(String text) {

        int status() {
            return RawHttp.status(text);
        }

        String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }

        List<String> all(String name) {
            String begin = name + ":";
            return text.substring(0, text.indexOf("\r\n\r\n"))
                    .lines()
                    .filter(line -> line.regionMatches(true, 0, begin, 0, begin.length()))
                    .map(line -> line.substring(begin.length()).strip())
                    .toList();
        }

        /** The value of a header that has to be there once. */
        String only(String name) {
            List<String> values = all(name);
            assertEquals(1, values.size(), name + " in " + text.lines().toList());
            return values.getFirst();
        }
    }
}

package org.imza.snapshot;

import static org.imza.snapshot.Asking.header;
import static org.imza.snapshot.Asking.policies;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.imza.desk.Person;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody reads comes from memory, and is what it should be. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SnapshotIT {

    private static final String COUNT = "update petition_counter set signatures = signatures + 1 where petition_id = ?";

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource dataSource;

    @TestHTTPResource("/")
    URI service;

    private final Person organizer = Person.organizer();
    private Asking client;
    private UUID petition;
    private String slug;
    private String page;

    @BeforeEach
    void open() {
        client = new Asking(service);
        petition = organizer.drafts(Person.aTitle());
        organizer.submits(petition);
        slug = Person.moderator().publishes(petition);
        page = "/petitions/" + slug;
    }

    @AfterEach
    void close() {
        client.close();
    }

    private double renderings() {
        return metrics.counter("imza_snapshot_renderings").count();
    }

    private void write(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, petition);
            assertEquals(1, update.executeUpdate());
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void tellsItsTwoFormsApart() throws Exception {
        for (String path : List.of(page, "/api/petitions/" + slug)) {
            HttpResponse<byte[]> plain = client.get(path, "Accept-Encoding", "gzip;q=0");
            HttpResponse<byte[]> gzip = client.get(path, "Accept-Encoding", "br, gzip");
            assertEquals("gzip", header(gzip, "Content-Encoding"));
            assertNull(header(plain, "Content-Encoding"));
            assertNotEquals(header(plain, "ETag"), header(gzip, "ETag"));
            assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
            for (var form : List.of(plain, gzip)) {
                String accepted = form == gzip ? "gzip" : "identity";
                assertEquals("accept-encoding", header(form, "Vary"));
                assertEquals("public, max-age=0, s-maxage=1, stale-while-revalidate=2", header(form, "Cache-Control"));
                var same = client.get(path, "Accept-Encoding", accepted, "If-None-Match", header(form, "ETag"));
                assertEquals(304, same.statusCode());
                assertEquals(0, same.body().length);
                assertEquals(header(form, "ETag"), header(same, "ETag"));
                assertEquals(header(form, "Vary"), header(same, "Vary"));
                var other = form == gzip ? plain : gzip;
                var different = client.get(path, "Accept-Encoding", accepted, "If-None-Match", header(other, "ETag"));
                assertEquals(200, different.statusCode());
                var head = client.send("HEAD", path, "Accept-Encoding", accepted);
                assertEquals(form.headers().map(), head.headers().map());
                assertEquals(0, head.body().length);
            }
        }
    }

    @Test
    void carriesThePoliciesOfEveryAnswer() throws Exception {
        var ordinary = policies(client.get("/petitions"));
        assertTrue(ordinary.containsKey("content-security-policy"));
        HttpResponse<byte[]> fresh = client.get(page);
        assertEquals(ordinary, policies(fresh));
        assertEquals(ordinary, policies(client.get(page, "If-None-Match", header(fresh, "ETag"))));
        var ofPrograms = policies(client.get("/api/petitions/" + slug + "/progress"));
        assertEquals("[*]", ofPrograms.remove("access-control-allow-origin"));
        ofPrograms.remove("access-control-expose-headers");
        assertEquals(ordinary, ofPrograms);
    }

    @Test
    void isRenderedAtMostOnceASecondHoweverManyAsk() throws Exception {
        double before = renderings();
        Instant start = Instant.now();
        Callable<Integer> reader = this::readForAWhile;
        List<Integer> answers = Together.all(32, Collections.nCopies(32, reader));
        assertTrue(answers.stream().mapToInt(Integer::intValue).sum() >= 32 * 20);
        double most = 1 + Math.ceil(Duration.between(start, Instant.now()).toMillis() / 1_000.0);
        double rendered = renderings() - before;
        assertTrue(rendered >= 2 && rendered <= most, rendered + " renderings, at most " + most);
    }

    private int readForAWhile() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertEquals(200, client.get(page).statusCode());
            Thread.sleep(100);
        }
        return 20;
    }

    @Test
    void rendersNothingForAddressesThatAreNone() throws Exception {
        double before = renderings();
        for (String none : List.of("/petitions/none-" + slug, page + "/fr", page + "/x!", "/api/petitions/none")) {
            assertEquals(404, client.get(none).statusCode());
        }
        assertEquals(404, client.get("/api/petitions/none/progress").statusCode());
        assertEquals(before, renderings());
    }

    @Test
    void showsAChangeAtOnce() throws Exception {
        assertTrue(text(client.get(page)).contains("<form"));
        assertTrue(text(client.get("/api/petitions/" + slug + "/progress")).contains("\"open\":true"));
        organizer.closes(petition);
        assertFalse(text(client.get(page)).contains("<form"));
        assertTrue(text(client.get("/api/petitions/" + slug + "/progress")).contains("\"open\":false"));
        organizer.program().get("/api/petitions/" + slug);
        assertTrue(text(client.get("/api/petitions/" + slug)).contains("CLOSED"));
    }

    @Test
    void showsNothingOldAfterSilence() throws Exception {
        String path = "/api/petitions/" + slug + "/progress";
        assertTrue(text(client.get(path)).contains("\"signatures\":0"));
        write(COUNT);
        Thread.sleep(2_100);
        assertTrue(text(client.get(path)).contains("\"signatures\":1"));
    }

    @Test
    void forgetsWhatAnotherReplicaHid() throws Exception {
        assertEquals(200, client.get(page).statusCode());
        write("update petition set state = 'HIDDEN', changed_at = now() where id = ?");
        for (String path : List.of(page, "/api/petitions/" + slug + "/progress")) {
            Eventually.holds(() -> client.get(path).statusCode() == 404);
        }
    }

    @Test
    void staysReadableWithoutTheDatabase() throws Exception {
        UUID unread = organizer.drafts(Person.aTitle());
        organizer.submits(unread);
        String unreadPage = "/petitions/" + Person.moderator().publishes(unread);
        String shown = text(client.get(page));
        try (var outage = new Outage()) {
            Thread.sleep(2_100);
            for (int i = 0; i < 5; i++) {
                HttpResponse<byte[]> answer = client.get(page);
                assertEquals(200, answer.statusCode());
                assertEquals(shown, text(answer));
            }
            assertEquals(404, client.get("/petitions/none-" + slug).statusCode());
            HttpResponse<byte[]> unknown = client.get(unreadPage);
            assertEquals(503, unknown.statusCode());
            assertEquals("no-store", header(unknown, "Cache-Control"));
            assertTrue(text(unknown).contains("<html"), "in words");
        }
        write(COUNT);
        Eventually.holds(() -> !text(client.get(page)).equals(shown));
    }
}

package org.imza.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.desk.Person;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Progress as it is followed live. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(LowLimits.class)
class EventsIT {

    private static final String COUNT = "update petition_counter set signatures = signatures + 1 where petition_id = ?";

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource dataSource;

    @TestHTTPResource("/")
    URI service;

    private final Person organizer = Person.organizer();

    private record Opened(UUID id, String slug) {}

    private Opened opened() {
        UUID id = organizer.drafts(Person.aTitle());
        organizer.submits(id);
        return new Opened(id, Person.moderator().publishes(id));
    }

    private URI events(Opened petition) {
        return service.resolve("/api/petitions/" + petition.slug() + "/progress/events");
    }

    private void write(String sql, UUID petition) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, petition);
            assertEquals(1, update.executeUpdate());
        }
    }

    private static String json(long signatures, boolean open) {
        return "{\"signatures\":" + signatures + ",\"goal\":500,\"open\":" + open + "}";
    }

    private double reads() {
        return metrics.counter("imza_progress_reads").count();
    }

    /** A head takes no place, and is not told that there is none. */
    @Test
    void saysWhatAStreamWouldBe() throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(events(opened())).HEAD().build(), HttpResponse.BodyHandlers.discarding());
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/event-stream", answer.headers().firstValue("Content-Type").orElse(""));
        awaitNobody();
    }

    private void awaitNobody() {
        Eventually.holds(() -> metrics.get("imza_progress_viewers").gauge().value() == 0);
    }

    @Test
    void tellsAtOnceAndThenWhatChangedAtMostOnceASecond() throws Exception {
        Opened petition = opened();
        try (var viewer = new Following(events(petition));
                var other = new Following(events(petition))) {
            viewer.await(v -> v.data().size() == 1);
            assertEquals(200, viewer.response().statusCode());
            var headers = viewer.response().headers();
            assertEquals("text/event-stream", headers.firstValue("Content-Type").orElseThrow());
            assertEquals("no-store", headers.firstValue("Cache-Control").orElseThrow());
            assertEquals("no", headers.firstValue("X-Accel-Buffering").orElseThrow());
            assertTrue(headers.firstValue("Content-Security-Policy").isPresent());
            assertTrue(viewer.lines().getFirst().text().matches("retry: \\d+"));
            assertEquals("event: progress", viewer.lines().get(1).text());
            assertEquals(json(0, true), viewer.latest());
            for (int i = 0; i < 30; i++) {
                write(COUNT, petition.id());
                Thread.sleep(100);
            }
            viewer.await(v -> v.latest().equals(json(30, true)));
            other.await(v -> v.latest().equals(json(30, true)));
            assertSeldomAndNew(viewer.data());
            int told = viewer.data().size();
            viewer.await(v ->
                    v.lines().stream().filter(line -> line.text().equals(":")).count() >= 2);
            assertEquals(told, viewer.data().size(), "nothing changed, and only the heart beats");
        }
    }

    private static void assertSeldomAndNew(List<Following.Line> told) {
        assertTrue(told.size() >= 3, "told " + told.size());
        Duration all = Duration.between(told.getFirst().at(), told.getLast().at());
        assertTrue(told.size() - 1 <= all.toMillis() / 940.0, told.size() + " within " + all);
        assertEquals(
                told.size(), told.stream().map(Following.Line::text).distinct().count());
    }

    @Test
    void saysGoodbyeWhenThePetitionCloses() throws Exception {
        Opened petition = opened();
        try (var viewer = new Following(events(petition))) {
            viewer.await(v -> v.data().size() == 1);
            organizer.closes(petition.id());
            viewer.await(Following::ended);
            assertEquals(json(0, false), viewer.latest());
        }
        try (var late = new Following(events(petition));
                var again = new Following(events(petition), "Last-Event-ID", "closed")) {
            late.await(Following::ended);
            assertEquals(json(0, false), late.latest());
            assertEquals(204, again.response().statusCode());
        }
    }

    @Test
    void leavesWhenAnotherReplicaHidesIt() throws Exception {
        Opened petition = opened();
        try (var viewer = new Following(events(petition))) {
            viewer.await(v -> v.data().size() == 1);
            write("update petition set state = 'HIDDEN', changed_at = now() where id = ?", petition.id());
            viewer.await(Following::ended);
            assertEquals(1, viewer.data().size());
        }
        try (var late = new Following(events(petition))) {
            assertEquals(404, late.response().statusCode());
        }
    }

    @Test
    void readsOnceASecondForEverybodyAndNotAtAllForNobody() throws Exception {
        List<Opened> petitions = List.of(opened(), opened(), opened());
        awaitNobody();
        List<Following> viewers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            viewers.add(new Following(events(petitions.get(i % 3))));
        }
        double before = reads();
        Instant start = Instant.now();
        for (int i = 1; i <= 3; i++) {
            for (Opened petition : petitions) {
                write(COUNT, petition.id());
            }
            for (Following viewer : viewers) {
                String expected = json(i, true);
                viewer.await(v -> v.latest().equals(expected));
            }
        }
        double most = 1 + Duration.between(start, Instant.now()).toMillis() / 1_000.0;
        assertTrue(reads() - before >= 3 && reads() - before <= most, reads() - before + " reads, at most " + most);
        for (Following viewer : viewers) {
            viewer.close();
        }
        awaitNobody();
        double after = reads();
        Thread.sleep(2_100);
        assertTrue(reads() - after <= 1, "reads for nobody, beyond the one that was under way");
    }

    @Test
    void refusesMoreThanItCanHold() throws Exception {
        Opened petition = opened();
        awaitNobody();
        List<Following> viewers = new ArrayList<>();
        for (int i = 0; i < LowLimits.VIEWERS; i++) {
            viewers.add(new Following(events(petition)).await(v -> v.data().size() == 1));
        }
        try (var refused = new Following(events(petition))) {
            assertEquals(503, refused.response().statusCode());
            assertTrue(refused.response().headers().firstValue("Retry-After").isPresent());
        }
        for (Following viewer : viewers) {
            viewer.close();
        }
        awaitNobody();
        try (var welcome = new Following(events(petition))) {
            assertEquals(200, welcome.response().statusCode());
        }
    }
}

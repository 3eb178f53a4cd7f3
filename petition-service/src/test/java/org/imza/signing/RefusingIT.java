package org.imza.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RawHttp;
import org.imza.kit.testing.RealServers;
import org.imza.progress.LowLimits;
import org.imza.testing.Database;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More come than can be stored. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(LowLimits.class)
@Timeout(60)
class RefusingIT {

    private static final int LARGEST_BATCH = 512;
    private static final int TOO_MANY = 50;

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @TestHTTPResource
    URI service;

    @Test
    void refusesAtOncePastItsBoundAndLosesNothingItAccepted() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        int offered = LARGEST_BATCH + LowLimits.WAITING + TOO_MANY;
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var connection = dataSource.getConnection();
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table signature in access exclusive mode");
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, offered)
                    .mapToObj(i -> client.sendAsync(signature(petition, i), HttpResponse.BodyHandlers.ofString()))
                    .toList();
            Eventually.holds(
                    () -> answers.stream().filter(CompletableFuture::isDone).count() >= TOO_MANY);
            answers.stream().filter(CompletableFuture::isDone).forEach(one -> assertRefused(one.join()));
            assertRefused(client.send(signature(petition, offered), HttpResponse.BodyHandlers.ofString()));
            connection.commit();
            long accepted = answers.stream()
                    .filter(one -> one.join().statusCode() == 202)
                    .count();
            assertTrue(accepted >= LowLimits.WAITING);
            assertEquals(
                    accepted, database.number("select count(*) from signature where petition_id = ?", petition.id()));
            petition.signed("Afterwards", "afterwards@example.org");
        }
    }

    /** Else somebody who opens connections and goes away could keep everybody else from signing, for ever. */
    @Test
    void givesThePlacesOfThoseWhoHangUpToOthers() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        for (int round = 1; round <= 2; round++) {
            try (var connection = dataSource.getConnection();
                    var lock = connection.createStatement()) {
                connection.setAutoCommit(false);
                lock.execute("lock table signature in access exclusive mode");
                try (HangingUp people = new HangingUp(service, petition.slug())) {
                    people.come(3 * LowLimits.WAITING);
                    awaitAnswerToAnEmptyForm(petition, 503);
                }
                awaitAnswerToAnEmptyForm(petition, 422);
                connection.commit();
            }
            // Those who had sent all of it are stored first: theirs is no place that others could have.
            petition.signed("Afterwards", "after-all@example.org");
        }
    }

    /** Only complete requests take a place; half-sent ones, whatever half is missing, keep nobody from signing. */
    @Test
    void letsOthersSignBesideThoseWhoNeverComeToAnEnd() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        String head = "POST /api/petitions/" + petition.slug() + "/signatures HTTP/1.1\r\nHost: imza\r\n"
                + "Content-Type: application/json\r\nContent-Length: 80\r\n";
        List<RawHttp> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * LowLimits.WAITING; i++) {
                RawHttp line = new RawHttp(service);
                slow.add(line);
                line.write(List.of("POST /api", head, head + "\r\n", head + "\r\n{\"name\":")
                        .get(i % 4));
            }
            for (int i = 0; i < 20; i++) {
                petition.signed("Beside", "beside" + i + "@example.org");
                for (RawHttp line : slow.subList(0, LowLimits.WAITING)) {
                    line.write("x");
                }
            }
        } finally {
            for (RawHttp line : slow) {
                line.close();
            }
        }
    }

    private static void awaitAnswerToAnEmptyForm(OpenPetition petition, int status) {
        Eventually.same(
                "the answer", status, () -> petition.sign("", "", Map.of()).statusCode());
    }

    private HttpRequest signature(OpenPetition petition, int person) {
        String body = """
                {"name": "Signer", "email": "signer%d@example.org", "country": "DE"}""".formatted(person);
        return HttpRequest.newBuilder(service.resolve("/api/petitions/" + petition.slug() + "/signatures"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode());
        assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }
}

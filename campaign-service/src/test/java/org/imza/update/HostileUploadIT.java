package org.imza.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.imza.testing.HostileImages;
import org.imza.testing.Images;
import org.imza.testing.UpdateUploads;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member of some group who wants the service down, or a thief with their session. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HostileUploadIT {

    private static final Map<String, String> CREDITED = Map.of(
            "title", "News",
            "date", "2026-11-20",
            "body", "It happened.",
            "pictureAlt", "A portrait",
            "pictureCaption", "At the consulate",
            "pictureCredit", "A. Photographer");

    @Inject
    Database database;

    @Inject
    AgroalDataSource pool;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path folder;

    @TestHTTPResource("/")
    URI service;

    private Group group;
    private Group.Campaign campaign;
    private UpdateUploads uploads;

    @BeforeEach
    void launch() {
        group = Group.founded();
        campaign = group.launched();
        uploads = new UpdateUploads(group.browser(), campaign);
    }

    @Test
    void isAnsweredInWordsWhateverItIs() {
        HostileImages.refused().forEach((name, file) -> {
            Response again = uploads.send(CREDITED, name, file);
            assertEquals(422, again.statusCode(), name);
            assertNotNull(Jsoup.parse(again.asString()).selectFirst("#picture-error"), name);
        });
        Eventually.same("what is left of uploads", List.of(), this::left);
    }

    /** While the decoder is busy and others wait for it, nothing else waits. */
    @Test
    void keepsNobodyElseWaiting() throws Exception {
        byte[] slow = HostileImages.slow();
        Map<String, String> form = uploads.filled(CREDITED);
        try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sent.add(strangers.submit(
                        () -> uploads.sendAsIs(form, "slow.jpg", slow).statusCode()));
            }
            Eventually.holds(() -> decoders() > 0);
            int held = 0;
            for (int i = 0; i < 5; i++) {
                Browser.ofAnOrganizer().page("/organize");
                held += Integer.parseInt(database.select("select count(*) from pg_stat_activity "
                                + "where datname = current_database() and state like 'idle in transaction%' "
                                + "and state_change < now() - interval '1 second'")
                        .getFirst());
            }
            assertTrue(sent.stream().anyMatch(one -> !one.isDone()), "somebody signed in meanwhile");
            assertEquals(1, decoders(), "one at a time");
            assertEquals(0, held, "no transaction waits for a decoder");
            Eventually.holds(() -> pool.getMetrics().activeCount() == 0);
            assertTrue(sent.stream().anyMatch(one -> !one.isDone()), "and no connection does");
            for (Future<Integer> one : sent) {
                assertEquals(303, one.get());
            }
        }
        Eventually.same("what is left of uploads", List.of(), this::left);
    }

    @Test
    void comesAgainWithTheFormWhenTooManyWait() throws Exception {
        byte[] slow = HostileImages.jpeg(1_500, 1_000, true);
        Map<String, String> form = uploads.filled(CREDITED);
        List<Response> answers = new ArrayList<>();
        try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> sent = Stream.generate(
                            () -> strangers.submit(() -> uploads.sendAsIs(form, "slow.jpg", slow)))
                    .limit(14)
                    .toList();
            for (Future<Response> one : sent) {
                answers.add(one.get());
            }
        }
        Response busy = answers.stream()
                .filter(answer -> answer.statusCode() == 503)
                .findFirst()
                .orElseThrow();
        assertFalse(busy.header("Retry-After").isEmpty());
        Document page = Jsoup.parse(busy.asString());
        assertNotNull(page.selectFirst("#picture-error"));
        assertEquals("It happened.", page.selectFirst("#body").wholeText());
        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 303), "the others are served");
    }

    @Test
    void leavesNoOriginalBehindWhenItHangsUp() throws IOException {
        String head = "POST " + campaign.workplace() + "/updates HTTP/1.1\r\nHost: localhost\r\nCookie: imza="
                + group.browser().cookie() + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                + "Content-Length: 3000000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"picture\"; "
                + "filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(Images.jpegOfAPhone(800, 600));
            socket.getOutputStream().write(new byte[1_000_000]);
            socket.getOutputStream().flush();
            Eventually.holds(() -> !left().isEmpty());
        }
        Eventually.holds(() -> left().isEmpty());
    }

    private List<Path> left() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long decoders() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("org.imza.picture.Decoder"))
                .count();
    }
}

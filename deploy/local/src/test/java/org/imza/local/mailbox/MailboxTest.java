package org.imza.local.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails sent by real SMTP, read as a browser and a test read them. */
class MailboxTest {
    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private MailCatcher catcher;
    private URI address;

    @BeforeEach
    void open() throws Exception {
        int smtp;
        try (ServerSocket socket = new ServerSocket(0)) {
            smtp = socket.getLocalPort();
        }
        MailStore store = new MailStore(folder);
        catcher = new MailCatcher(store, smtp);
        catcher.start();
        address = URI.create("http://localhost:" + serve(store));
    }

    private int serve(MailStore store) {
        return vertx.createHttpServer()
                .requestHandler(new Mailbox(store))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @AfterEach
    void close() {
        catcher.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void send(String to, String subject, String text, String html) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(catcher.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("imza@example.org"));
        message.setRecipients(Message.RecipientType.TO, to);
        message.setSubject(subject, "UTF-8");
        message.setHeader("List-Unsubscribe", "<http://localhost/email/unsubscribe/x>");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    private JsonArray messages() throws Exception {
        return new JsonArray(get("/mailbox/messages").body());
    }

    @Test
    void showsNewestFirstWithAllThatWasSent() throws Exception {
        send("a@example.org", "first", "one", "<p>one</p>");
        send("b@example.org", "ئىمزايىڭىزنى جەزملەڭ", "ئوچۇق: http://localhost/sign/confirm/x", "<p dir=rtl>ئوچۇق</p>");
        JsonObject newest = messages().getJsonObject(0);
        assertEquals(2, messages().size());
        assertEquals("b@example.org", newest.getString("to"));
        assertEquals("ئىمزايىڭىزنى جەزملەڭ", newest.getString("subject"));
        assertEquals("ئوچۇق: http://localhost/sign/confirm/x", newest.getString("text"));
        assertTrue(newest.getString("html").contains("ئوچۇق"));
        assertEquals(
                "<http://localhost/email/unsubscribe/x>",
                newest.getJsonObject("headers").getString("List-Unsubscribe"));
        assertEquals(1, new JsonArray(get("/mailbox/messages?to=A@example.org").body()).size());
    }

    @Test
    void handsOutManyPageByPage() throws Exception {
        MailStore store = new MailStore(folder.resolve("many"));
        for (int i = 0; i < 250; i++) {
            store.keep((i % 2 == 0 ? "a" : "b") + "@example.org", ("Subject: " + i + "\r\n\r\nx").getBytes());
        }
        address = URI.create("http://localhost:" + serve(store));

        List<String> found = new ArrayList<>();
        String path = "/mailbox/messages?to=a%40example.org&limit=60";
        while (path != null) {
            HttpResponse<String> page = get(path);
            JsonArray mails = new JsonArray(page.body());
            assertTrue(mails.size() <= 60);
            mails.forEach(mail -> found.add(((JsonObject) mail).getString("subject")));
            path = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>.*", "$1"))
                    .orElse(null);
        }
        assertEquals(
                IntStream.range(0, 125)
                        .mapToObj(i -> String.valueOf(248 - 2 * i))
                        .toList(),
                found);
        assertEquals(100, messages().size());

        Instant last = store.summaries().iterator().next().at();
        assertEquals(1, new JsonArray(get("/mailbox/messages?since=" + last).body()).size());
        assertEquals(
                0,
                new JsonArray(get("/mailbox/messages?since=" + last.plusMillis(1))
                                .body())
                        .size());
        assertEquals(400, get("/mailbox/messages?since=yesterday").statusCode());
    }

    @Test
    void keepsMailsOverARestart() throws Exception {
        send("a@example.org", "kept", "one", "<p>one</p>");
        String id = messages().getJsonObject(0).getString("id");
        MailStore reopened = new MailStore(folder);
        assertEquals("kept", reopened.mail(id).orElseThrow().subject());
    }

    @Test
    void takesMailsAgainAfterItWasStopped() throws Exception {
        catcher.stop();
        catcher.start();
        send("a@example.org", "again", "one", "<p>one</p>");
        assertEquals(1, messages().size());
    }

    @Test
    void showsAMailInASandboxWithoutScript() throws Exception {
        send(
                "a@example.org",
                "<script>alert(1)</script>",
                "http://localhost/x",
                "<script>alert(2)</script><a href='/y'>y</a>");
        String id = messages().getJsonObject(0).getString("id");
        String page = get("/mailbox/messages/" + id).body();
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("<a href=\"http://localhost/x\">"), page);
        HttpResponse<String> document = get("/mailbox/messages/" + id + ".html");
        String policy = document.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'") && policy.contains("sandbox"), policy);
        assertFalse(policy.contains("allow-scripts") || policy.contains("script-src"), policy);
        assertTrue(document.body().contains("<base target=\"_top\">"), document.body());
    }

    @Test
    void givesTheRawMail() throws Exception {
        send("a@example.org", "raw", "one", "<p>one</p>");
        HttpResponse<String> raw =
                get("/mailbox/messages/" + messages().getJsonObject(0).getString("id") + ".eml");
        assertEquals("message/rfc822", raw.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(raw.body().startsWith("Delivered-To: a@example.org\r\n"), raw.body());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertEquals(404, get("/mailbox/messages/0000000000000").statusCode());
        assertEquals(404, get("/mailbox/messages/..%2f..%2fpasswords").statusCode());
        assertTrue(get("/mailbox").body().contains("No mail yet"));
    }

    @Test
    void isClosedToOtherNames() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream().write("GET /mailbox/messages HTTP/1.1\r\nHost: evil.example\r\n\r\n".getBytes());
            String answer = new String(socket.getInputStream().readNBytes(12));
            assertEquals("HTTP/1.1 421", answer);
        }
    }
}

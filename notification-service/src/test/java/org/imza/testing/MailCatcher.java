package org.imza.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.imza.kit.testing.Eventually;

/** A mail server that tests can stop and start; times are short, so that nobody waits for days. */
public class MailCatcher implements QuarkusTestResourceLifecycleManager {

    private static int port;
    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        port = freePort();
        up();
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(port),
                "imza.mailing.reconnect-after", "PT0.2S",
                "imza.mailing.retry-after", "PT0.3S",
                "imza.mailing.recipients-at-once", "100",
                "imza.mailing.timeout", "3s");
    }

    /** Below the ports that the system gives to clients: on those, a client can meet itself while the server is away. */
    private static int freePort() {
        while (true) {
            int candidate = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (ServerSocket socket = new ServerSocket(candidate)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                continue;
            }
        }
    }

    @Override
    public void stop() {
        down();
    }

    public static int port() {
        return port;
    }

    /** Begins to take mails, with an empty mailbox, unless it does already. */
    public static void up() {
        if (server != null) {
            return;
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The port is closed from now on; what was caught is gone. */
    public static void down() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** All that came for {@code email} so far. */
    public static List<ReceivedMail> to(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> goesTo(message, email))
                .map(ReceivedMail::of)
                .toList();
    }

    /** The one mail for {@code email}, waited for. */
    public static ReceivedMail theMailTo(String email) {
        return mailsTo(email, 1).getFirst();
    }

    /** Waits until {@code count} mails for {@code email} are there, and sees that no more come. */
    public static List<ReceivedMail> mailsTo(String email, int count) {
        Eventually.holds(() -> to(email).size() >= count);
        Eventually.pause(Duration.ofMillis(300));
        List<ReceivedMail> mails = to(email);
        if (mails.size() != count) {
            throw new AssertionError(mails.size() + " mails came instead of " + count);
        }
        return mails;
    }

    /** Sees that nothing comes for {@code email}, for as long as a mail would take many times over. */
    public static void nothingFor(String email) {
        nothingMoreFor(email, 0);
    }

    /** Sees that it stays at {@code count} mails for {@code email}. */
    public static void nothingMoreFor(String email, int count) {
        Eventually.pause(Duration.ofMillis(1500));
        if (to(email).size() != count) {
            throw new AssertionError(to(email).size() + " mails came instead of " + count);
        }
    }

    public static int count() {
        return server.getReceivedMessages().length;
    }

    private static boolean goesTo(MimeMessage message, String email) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(address -> address.toString().equals(email));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

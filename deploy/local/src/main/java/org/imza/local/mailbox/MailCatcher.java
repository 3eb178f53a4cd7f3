package org.imza.local.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail by SMTP and delivers none. */
public final class MailCatcher {
    private static final int LARGEST = 20 * 1024 * 1024;

    private final MailStore store;
    private final int port;
    private SMTPServer server;

    public MailCatcher(MailStore store, int port) {
        this.store = store;
        this.port = port;
    }

    public int port() {
        return port;
    }

    /** Opens the port. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxMessageSize(LARGEST)
                .insertReceivedHeaders(false)
                .messageHandler((context, from, to, content) -> keep(to, content))
                .build();
        server.start();
    }

    private void keep(String recipient, byte[] content) throws RejectException {
        try {
            store.keep(recipient, content);
        } catch (IOException e) {
            // The sender keeps it and tries again (RFC 5321, section 4.2.2).
            throw new RejectException(452, "no space to keep this mail");
        }
    }

    /** Closes the port; what was caught stays. */
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }
}

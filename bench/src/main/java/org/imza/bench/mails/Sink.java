package org.imza.bench.mails;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes everything at once and keeps nothing but the count. */
final class Sink implements AutoCloseable {
    private static final int BACKLOG = 50;

    private final ServerSocket socket;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private volatile Arrivals arrivals = new Arrivals(0);

    Sink(int port) throws IOException {
        socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().name("sink").daemon().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Restarts the count. */
    Arrivals expect(int mails) {
        arrivals = new Arrivals(mails);
        return arrivals;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                Thread.ofPlatform().name("sink-client").daemon().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            new SmtpConversation(client, () -> arrivals).run();
        } catch (IOException gone) {
            // Whatever did not come is missed by who counts.
        } finally {
            clients.remove(client);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : clients) {
            client.close();
        }
    }
}

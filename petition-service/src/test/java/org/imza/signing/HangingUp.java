package org.imza.signing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** People who begin to sign and are gone before they are answered, some of them in the middle of a word. */
final class HangingUp implements AutoCloseable {

    private final URI service;
    private final String slug;
    private final List<Socket> connections = new ArrayList<>();

    HangingUp(URI service, String slug) {
        this.service = service;
        this.slug = slug;
    }

    void come(int people) throws IOException {
        for (int person = 0; person < people; person++) {
            String body = """
                    {"name": "Gone", "email": "gone%d@example.org", "country": "DE"}""".formatted(person);
            String request = "POST /api/petitions/" + slug + "/signatures HTTP/1.1\r\nHost: imza\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                    + (person % 2 == 0 ? body : body.substring(0, 10));
            Socket connection = new Socket(service.getHost(), service.getPort());
            connections.add(connection);
            connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Every other pair slams the door: its connection is reset instead of closed. */
    @Override
    public void close() throws IOException {
        for (int i = 0; i < connections.size(); i++) {
            if (i % 4 < 2) {
                connections.get(i).setSoLinger(true, 0);
            }
            connections.get(i).close();
        }
    }
}

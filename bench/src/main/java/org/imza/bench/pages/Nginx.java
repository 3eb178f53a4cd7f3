package org.imza.bench.pages;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An nginx that serves one answer again, byte for byte, from a file. */
final class Nginx implements AutoCloseable {
    /** What nginx says itself. */
    private static final Set<String> OWN =
            Set.of("content-type", "content-length", "etag", "date", "last-modified", "connection", "server");

    private static final String CONFIGURATION = """
            %s
            worker_processes auto;
            pid nginx.pid;
            daemon off;
            error_log error.log warn;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000000;
              open_file_cache max=10;
              client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp; uwsgi_temp_path tmp; scgi_temp_path tmp;
              server {
                listen 127.0.0.1:%d;
                root %s;
                location / {
                  types {}
                  default_type "%s";
            %s
                }
              }
            }
            """;
    private static final int PROBES = 100;
    private static final int MILLIS_BETWEEN_PROBES = 50;

    private final URI address;
    private final Process process;

    Nginx(Path folder, int port, HttpResponse<byte[]> answer) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("page"), answer.body());
        HttpHeaders headers = answer.headers();
        String added = headers.map().keySet().stream()
                .filter(name -> !OWN.contains(name) && !name.startsWith(":"))
                .map(name -> "      add_header %s \"%s\";".formatted(name, String.join(", ", headers.allValues(name))))
                .collect(Collectors.joining("\n"));
        // Its workers have to read files that only we may.
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path file = Files.writeString(
                folder.resolve("nginx.conf"),
                CONFIGURATION.formatted(
                        user, port, folder, headers.firstValue("content-type").orElse("text/html"), added));
        this.address = URI.create("http://127.0.0.1:" + port + "/page");
        this.process = new ProcessBuilder(List.of("nginx", "-p", folder.toString(), "-c", file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
    }

    /** Where the answer is, once it can be fetched. */
    URI address() throws InterruptedException {
        for (int i = 0; i < PROBES; i++) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                if (socket.isConnected()) {
                    return address;
                }
            } catch (IOException notYet) {
                Thread.sleep(MILLIS_BETWEEN_PROBES);
            }
        }
        throw new IllegalStateException("nginx does not start");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

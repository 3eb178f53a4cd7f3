package org.imza.kit.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The Docker engine, if there is one: {@code DOCKER_HOST}, else the usual socket. Never waits for one that hangs. */
public final class Engine {

    private static final Duration ASKING = Duration.ofMillis(1_500);
    private static final Duration PULLING = Duration.ofMinutes(3);

    private final String host;

    public Engine() {
        this(System.getenv().getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock"));
    }

    Engine(String host) {
        this.host = host;
    }

    /** The image that {@code variable} in the environment names, say from a registry of your own, else the usual one. */
    public static String image(String variable, String usual) {
        return System.getenv().getOrDefault(variable, usual);
    }

    /** Whether it answers a ping at once; one that hangs is as good as none. */
    public boolean answers() {
        return succeeds("GET /_ping", ASKING);
    }

    /** Whether it has the image, or could have pulled it just now. */
    public boolean canHave(String image) {
        return has(image) || succeeds("POST /images/create?fromImage=" + image, PULLING) && has(image);
    }

    /** Whether it has the image already. */
    public boolean has(String image) {
        return succeeds("GET /images/" + image + "/json", ASKING);
    }

    private boolean succeeds(String request, Duration patience) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("docker").start(() -> answer.complete(ask(request)));
        return answer.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private boolean ask(String request) {
        try (SocketChannel channel = SocketChannel.open(address())) {
            channel.write(ByteBuffer.wrap(
                    (request + " HTTP/1.0\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer start = ByteBuffer.allocate(64);
            channel.read(start);
            boolean good = new String(start.array(), 0, start.position(), StandardCharsets.US_ASCII)
                    .matches("(?s)HTTP/1\\.\\d 200 .*");
            // A pull is done when its answer ends.
            ByteBuffer rest = ByteBuffer.allocate(8_192);
            while (good && channel.read(rest) >= 0) {
                rest.clear();
            }
            return good;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private SocketAddress address() {
        URI uri = URI.create(host);
        return "unix".equals(uri.getScheme())
                ? UnixDomainSocketAddress.of(uri.getPath())
                : new InetSocketAddress(uri.getHost(), uri.getPort());
    }
}

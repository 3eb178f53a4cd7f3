package org.imza.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imza.local.process.Signal;
import org.imza.local.process.Watched;

/** One packaged service in a process of its own. */
final class ServiceProcess {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Addresses.Replica address;
    private final Watched process;

    /** @param replica which of the processes of the service, from 0 */
    ServiceProcess(
            Part part, int replica, Options options, Folder folder, Addresses addresses, Path keys, Progress progress) {
        Path jar = jar(options.root(), part);
        if (!Files.exists(jar)) {
            throw new Trouble(part.label() + " is not built; ./run builds it, or: ./mvnw -DskipTests package");
        }
        this.address = addresses.of(part).replicas().get(replica);
        List<String> command = options.jvm().command(part, jar, folder.path());
        Map<String, String> environment = ServiceEnvironment.of(part, replica, addresses, keys);
        Path log = folder.logs().resolve(part.label(replica) + ".log");
        this.process = new Watched(
                        part.label(replica),
                        new Watched.Launch(command, environment, folder.run()),
                        log,
                        Signal.TERM,
                        progress)
                .endingWithin(options.jvm().patience());
    }

    /** What starts a service that was packaged in the checkout {@code root}. */
    static Path jar(Path root, Part part) {
        return root.toAbsolutePath().resolve(part.label()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    int port() {
        return address.http().getPort();
    }

    /** Starts it and returns at once. */
    void start() throws IOException {
        process.start();
    }

    void awaitReady() throws InterruptedException {
        process.awaitReady(this::saysReady);
    }

    /** By the plainest client there is: it is asked often, and while everything else wants to start. */
    private boolean saysReady() throws IOException {
        HttpURLConnection question = (HttpURLConnection)
                address.management().resolve("/q/health/ready").toURL().openConnection();
        question.setConnectTimeout(TIMEOUT_MILLIS);
        question.setReadTimeout(TIMEOUT_MILLIS);
        try {
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            question.disconnect();
        }
    }

    void stop() {
        process.stop();
    }

    void close() {
        process.close();
    }
}

package org.imza.kit.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Kafka broker in a JVM of its own (KRaft, one node), with every topic. */
public final class TestBroker implements AutoCloseable {

    private final Process process;
    private final int port;
    private final int tlsPort;

    private TestBroker(Process process, int port, int tlsPort) {
        this.process = process;
        this.port = port;
        this.tlsPort = tlsPort;
    }

    static TestBroker start() throws IOException {
        return start("");
    }

    /** Listens for TLS as well; {@code tls} are its {@code ssl.} settings. */
    public static TestBroker start(String tls) throws IOException {
        Path directory = Files.createTempDirectory("imza-kafka");
        int port = freePort();
        int tlsPort = tls.isEmpty() ? 0 : freePort();
        Path settings =
                Files.writeString(directory.resolve("server.properties"), settings(directory, port, tlsPort) + tls);
        run(directory, "kafka.tools.StorageTool", "format", "-t", "MkU3OEVBNTcwNTJENDM2Qg", "-c", settings.toString());
        TestBroker broker = new TestBroker(java(directory, "kafka.Kafka", settings.toString()), port, tlsPort);
        Runtime.getRuntime().addShutdownHook(new Thread(broker.process::destroyForcibly));
        TestTopics.create(broker.bootstrapServers());
        return broker;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public String tlsBootstrapServers() {
        return "127.0.0.1:" + tlsPort;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static void run(Path directory, String... command) throws IOException {
        try {
            Process process = java(directory, command);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "see " + directory.resolve("log") + ": " + Files.readString(directory.resolve("log")));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process java(Path directory, String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        all.addAll(List.of(command));
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("log").toFile()))
                .start();
    }

    private static String settings(Path directory, int port, int tlsPort) throws IOException {
        int controller = freePort();
        String listeners = "PLAINTEXT://127.0.0.1:" + port + (tlsPort == 0 ? "" : ",SSL://127.0.0.1:" + tlsPort);
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=%1$s,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=%1$s
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,SSL:SSL,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(listeners, controller, directory.resolve("data"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

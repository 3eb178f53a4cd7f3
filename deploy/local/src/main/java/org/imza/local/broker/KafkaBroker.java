package org.imza.local.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.imza.local.Folder;
import org.imza.local.Progress;
import org.imza.local.Trouble;
import org.imza.local.process.Command;
import org.imza.local.process.Jvm;
import org.imza.local.process.LastWords;
import org.imza.local.process.Signal;
import org.imza.local.process.Watched;

/** A real Kafka broker in KRaft mode, broker and controller in one JVM of its own. */
public final class KafkaBroker {
    private static final int HEAP = 256;
    private static final int TOOL_HEAP = 128;

    private final Folder folder;
    private final int port;
    private final int controllerPort;
    private final Watched process;

    public KafkaBroker(Folder folder, int port, int controllerPort, Progress progress) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        List<String> command = java(HEAP, "kafka.Kafka", settings().toString());
        this.process = new Watched(
                "Kafka",
                new Watched.Launch(command, Map.of(), folder.path()),
                folder.logs().resolve("kafka.log"),
                Signal.TERM,
                progress);
    }

    /** For clients, as {@code host:port}. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts it and makes the topics that are missing. Returns when they can be used. */
    public void start() throws IOException, InterruptedException {
        Files.createDirectories(folder.kafka());
        if (!Files.exists(data())) {
            format();
        }
        BrokerSettings.write(settings(), data(), port, controllerPort);
        process.start();
        process.awaitReady(() -> isOpen() && Topics.makeMissing(address()));
    }

    private boolean isOpen() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    /** Under another name first: a start that is interrupted here leaves no half-made log folder behind. */
    private void format() throws IOException, InterruptedException {
        Path unfinished = folder.kafka().resolve("data.unfinished");
        Folder.delete(unfinished);
        BrokerSettings.write(settings(), unfinished, port, controllerPort);
        Path log = folder.logs().resolve("kafka-format.log");
        String id = Uuid.randomUuid().toString();
        List<String> command = java(
                TOOL_HEAP,
                "kafka.tools.StorageTool",
                "format",
                "-t",
                id,
                "-c",
                settings().toString());
        if (Command.run(command, log) != 0) {
            throw new Trouble("Kafka could not make its files" + LastWords.of(log) + "; see " + log);
        }
        Files.move(unfinished, data());
    }

    private List<String> java(int heap, String... program) {
        List<String> command = new ArrayList<>(Jvm.command(
                folder.path(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlogging.configuration=" + BrokerSettings.logging(settings()).toUri()));
        command.addAll(Jvm.ownClassPath());
        command.addAll(List.of(program));
        return command;
    }

    private Path settings() {
        return folder.kafka().resolve("server.properties");
    }

    private Path data() {
        return folder.kafka().resolve("data");
    }

    public void stop() {
        process.stop();
    }

    /** Stops it for good. */
    public void close() {
        process.close();
    }
}

package org.imza.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A closed loop: each connection asks again as soon as it is answered. */
public final class Wrk {
    private static final String THREADS = "2";

    private final Path folder;

    /** @param folder for its scripts */
    public Wrk(Path folder) {
        this.folder = folder;
    }

    /** Asks for one address again and again. {@code headers} as {@code Name: value}. */
    public WrkOutput get(URI address, int connections, int seconds, String... headers)
            throws IOException, InterruptedException {
        List<String> command = command(connections, seconds);
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add(address.toString());
        return WrkOutput.parse(Tool.run(command, Map.of()));
    }

    /** Runs one of the scripts in {@code resources/wrk}. */
    public WrkOutput script(String script, URI address, int connections, int seconds, String... arguments)
            throws IOException, InterruptedException {
        Path file = folder.resolve(script);
        try (InputStream resource = Wrk.class.getResourceAsStream("/wrk/" + script)) {
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = command(connections, seconds);
        command.addAll(List.of("-s", file.toString(), address.toString(), "--"));
        command.addAll(List.of(arguments));
        return WrkOutput.parse(Tool.run(command, Map.of()));
    }

    private static List<String> command(int connections, int seconds) {
        return new ArrayList<>(List.of(
                "wrk", "-t" + THREADS, "-c" + connections, "-d" + seconds + "s", "--timeout", "10s", "--latency"));
    }
}

package org.imza.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** What else to know of a result: when and on what machine, how often and how long. */
final class Circumstances {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Circumstances() {}

    static Map<String, Object> of(Settings settings, Instant begun) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", begun.truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("took", ChronoUnit.SECONDS.between(begun, Instant.now()) + " s");
        all.put("rounds", settings.rounds());
        all.put("seconds", settings.seconds());
        all.put("broker", settings.broker());
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("processor", processor());
        all.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        all.put("java", Runtime.version().toString());
        return all;
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}

package org.imza.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imza.bench.load.Tool;
import org.imza.local.process.Jvm;

/** What the services' processes write and need meanwhile. */
final class Watching {
    /** As jcmd writes it for the collector that the services have. */
    private static final Pattern USED =
            Pattern.compile("(?:DefNew|Tenured|def new generation|tenured generation) +total \\d+K, used (\\d+)K");

    private static final Pattern NAME = Pattern.compile("(petition|campaign|notification)-service");
    private static final int KILO = 1_024;

    private final Path logs;

    Watching(Path logs) {
        this.logs = logs;
    }

    /** Lines of ERROR, and lines that show a token that was made up here. */
    List<String> complaints(List<String> secrets) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(logs)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                for (String line : Files.readString(log, StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList()) {
                    if (line.contains(" ERROR ") || secrets.stream().anyMatch(line::contains)) {
                        found.add(log.getFileName() + ": " + line);
                    }
                }
            }
        }
        return found;
    }

    /** Bytes of heap that are really in use, by service: after a collection. */
    static Map<String, Long> heap() throws IOException, InterruptedException {
        Map<String, Long> used = new TreeMap<>();
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            String command = process.info().commandLine().orElse("");
            Matcher name = NAME.matcher(command);
            if (command.contains("quarkus-run.jar") && name.find()) {
                used.put(name.group(), heapOf(process.pid()));
            }
        }
        return used;
    }

    private static long heapOf(long process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        Matcher used = USED.matcher(jcmd(process, "GC.heap_info"));
        long all = 0;
        while (used.find()) {
            all += Long.parseLong(used.group(1)) * KILO;
        }
        return all;
    }

    private static String jcmd(long process, String command) throws IOException, InterruptedException {
        String tool = Jvm.ownJava().resolveSibling("jcmd").toString();
        return Tool.run(List.of(tool, Long.toString(process), command), Map.of());
    }
}

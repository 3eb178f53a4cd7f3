package org.imza.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The line of a log that most likely says why a process ended. */
public final class LastWords {
    private LastWords() {}

    /** Starts with a colon, or is empty. */
    public static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t..."))
                    .toList();
            return lines.reversed().stream()
                    .filter(line -> line.matches("(?i).*(caused by|error|fatal|exception).*"))
                    .findFirst()
                    .or(() -> lines.reversed().stream().findFirst())
                    .map(line -> ": " + line.strip())
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}

package org.imza.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.testing.Sources;
import org.junit.jupiter.api.Test;

/** Every kind of problem has words in every language and a line in the one table. Extend it with an empty class. */
public abstract class ProblemWordsContract {

    private static final Path TABLE = Path.of("../docs/problems.md");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([0-9, ]+) \\|");
    private static final Pattern OF_STATUS =
            Pattern.compile("\\b(?:of|Problem)\\(\\s*(?:(\\d{3})|status),\\s*\"([a-z-]+)\"");
    private static final Pattern CONFLICT = Pattern.compile("\\b(?:wrongState\\(|demand\\([^;]*?,)\\s*\"([a-z-]+)\"");
    private static final Pattern GONE = Pattern.compile("\\bgone\\(\\s*\"([a-z-]+)\"");

    private final Map<String, Set<String>> kinds = kinds();

    @Test
    void sayThemselvesInEveryLanguage() {
        Messages messages = new Messages();
        assertFalse(kinds.isEmpty());
        for (Language language : Languages.INTERFACE) {
            Set<String> missing = new TreeSet<>(kinds.keySet());
            missing.removeIf(
                    kind -> messages.keys(language).contains(Problem.words(kind).key()));
            assertEquals(Set.of(), missing, language.tag());
        }
    }

    @Test
    void areInTheTable() throws IOException {
        Map<String, String> table = LINE.matcher(Files.readString(TABLE))
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
        kinds.forEach((kind, statuses) -> statuses.forEach(status -> assertEquals(
                true, table.getOrDefault(kind, "").contains(status), kind + " " + status + " is not in " + TABLE)));
    }

    private static Map<String, Set<String>> kinds() {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (String code : Sources.all()) {
            OF_STATUS.matcher(code).results().forEach(found -> add(kinds, found.group(2), found.group(1)));
            CONFLICT.matcher(code).results().forEach(found -> add(kinds, found.group(1), "409"));
            GONE.matcher(code).results().forEach(found -> add(kinds, found.group(1), "410"));
        }
        return kinds;
    }

    private static void add(Map<String, Set<String>> kinds, String kind, String status) {
        Set<String> statuses = kinds.computeIfAbsent(kind, one -> new TreeSet<>());
        if (status != null) {
            statuses.add(status);
        }
    }
}

package org.imza.kit.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imza.kit.language.MessageKey;

/** The acts that stand in the source, and the words that people read instead of their codes. */
final class WrittenActs {

    private static final Pattern ACT = Pattern.compile("Act\\.of\\(\\s*[^,]+,\\s*\"([a-z-]+)\",\\s*\"([a-z-]+)\"");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("../service-kit/src/main/java"));

    private WrittenActs() {}

    /** The messages that an act would need and that {@code en.properties} or {@code ug.properties} does not have. */
    static Set<String> withoutWords() {
        Set<String> keys = new TreeSet<>();
        SOURCES.forEach(folder -> files(folder).stream()
                .map(WrittenActs::read)
                .forEach(source -> ACT.matcher(source).results().forEach(act -> {
                    keys.add(MessageKey.ofCode("auditAct", act.group(1)).key());
                    keys.add(MessageKey.ofCode("auditSubject", act.group(2)).key());
                })));
        Set<String> missing = new TreeSet<>(keys);
        missing.removeIf(key -> has("en", key) && has("ug", key));
        return missing;
    }

    private static boolean has(String language, String key) {
        try {
            Properties messages = new Properties();
            for (URL file : Collections.list(
                    WrittenActs.class.getClassLoader().getResources("messages/" + language + ".properties"))) {
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    messages.load(reader);
                }
            }
            return messages.containsKey(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

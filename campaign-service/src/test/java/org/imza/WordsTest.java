package org.imza;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.event.TakedownReason;
import org.junit.jupiter.api.Test;

/** Every word of the pages exists in every language, and none is left that no page says. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    /** Their keys are put together from codes; tests of their own hold them, and forms, against the files. */
    private static final Pattern BY_CODE = Pattern.compile("^(auditAct|auditState|auditSubject|jobKind|problem)[A-Z]");

    private static final Pattern SAID = Pattern.compile("m:([a-zA-Z0-9]+)");
    private static final Pattern SAID_BY_CODE = Pattern.compile("Texts\\.([A-Z0-9_]+)");

    @Test
    void everyLanguageHasEveryWord() {
        assertEquals(new TreeSet<>(keys("en")), new TreeSet<>(keys("ug")));
    }

    @Test
    void everyWordIsSaid() {
        Set<String> said = said();
        Set<String> unsaid = new TreeSet<>(keys("en"));
        unsaid.removeIf(key -> said.contains(key) || said.contains(constant(key)));
        unsaid.removeIf(key -> key.indexOf('.') > 0 || BY_CODE.matcher(key).find());
        assertTrue(unsaid.isEmpty(), "nobody says " + unsaid);
    }

    /** {@code CAMPAIGN_NEW} for {@code campaignNew}. */
    private static String constant(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> keys(String language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages/" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }

    @Test
    void everyReasonOfATakedownHasWords() {
        assertTrue(keys("en").containsAll(reasons().toList()));
    }

    private static Stream<String> reasons() {
        return Arrays.stream(TakedownReason.values()).map(TakedownReason::messageKey);
    }

    private static Set<String> said() {
        return Stream.of(
                        found(RESOURCES.resolve("templates"), SAID),
                        found(Path.of("src/main/java"), SAID_BY_CODE),
                        reasons())
                .flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    private static Stream<String> found(Path folder, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(WordsTest::read).toList().stream()
                    .flatMap(text -> pattern.matcher(text).results())
                    .map((MatchResult match) -> match.group(1));
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

package org.imza.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every module's messages and templates keep to; extend it there with an empty class. */
public abstract class MessagesContract {
    private static final Pattern USED = Pattern.compile("(?:\\{|=|\\(|\\s)(?:m|forms):([A-Za-z][A-Za-z0-9]*)");
    private static final List<Language> SPOKEN =
            List.of(Language.ENGLISH, Language.UYGHUR, Language.of("ug-Cyrl"), Language.of("ug-Latn"));

    private final Messages messages = new Messages();

    @Test
    void hasEveryMessageInEveryLanguage() {
        for (Language language : Languages.INTERFACE) {
            assertEquals(
                    new TreeSet<>(messages.keys(Language.ENGLISH)),
                    new TreeSet<>(messages.keys(language)),
                    language.tag());
        }
    }

    @Test
    void hasTheSameArgumentsInEveryLanguage() {
        for (String key : messages.keys(Language.ENGLISH)) {
            for (Language language : SPOKEN) {
                assertEquals(arguments(Language.ENGLISH, key), arguments(language, key), language + " " + key);
            }
        }
    }

    @Test
    void leavesNoArabicLetterInTheOtherScripts() {
        for (Language language : SPOKEN.subList(2, 4)) {
            for (String key : messages.keys(language)) {
                String pattern = messages.pattern(language, key);
                assertTrue(pattern.codePoints().noneMatch(c -> c >= 0x600 && c <= 0x6ff), key + "=" + pattern);
            }
        }
    }

    @Test
    void hasEveryMessageThatTemplatesUse() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Set<String> used = USED.matcher(Files.readString(file).replaceAll("(?s)\\{!.*?!}", ""))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                used.removeAll(messages.keys(Language.ENGLISH));
                assertTrue(used.isEmpty(), file + " uses " + used);
            }
        }
    }

    /** One word for one thing: the glossary of each language, in {@code docs/glossary}, says which words are not used. */
    @Test
    void keepsToTheGlossary() throws IOException {
        for (Language language : Languages.INTERFACE) {
            List<Pattern> avoided = avoided(language);
            assertFalse(avoided.isEmpty(), "no glossary of " + language);
            for (String key : messages.keys(language)) {
                String pattern = messages.pattern(language, key);
                for (Pattern word : avoided) {
                    assertFalse(word.matcher(pattern).find(), language + " " + key + ": " + word);
                }
            }
        }
    }

    /** The last column of its table. */
    private static List<Pattern> avoided(Language language) throws IOException {
        return Files.readAllLines(Path.of("../docs/glossary", language.tag() + ".md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .flatMap(line -> Stream.of(line.split("\\|")[3].split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(word), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    private Set<String> arguments(Language language, String key) {
        MessagePattern pattern = new MessagePattern(messages.pattern(language, key));
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                arguments.add(pattern.getSubstring(part));
            }
        }
        return arguments;
    }
}

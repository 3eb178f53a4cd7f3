package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the processes wrote while people used them. */
final class Logs {
    /** The family name of all who sign in the journeys, and every address they have. */
    private static final Pattern PERSONAL = Pattern.compile("(?i).*(zyxwood|@example\\.).*");
    /** An address with a token in it, as all mails have them, and session tokens. */
    private static final Pattern TOKEN = Pattern.compile(
            ".*((/sign/|/email/|/organize/sign-in/)[\\w-]*/?[\\w-]{16,}|eyJ[\\w-]{20,}\\.[\\w-]{20,}).*");

    private Logs() {}

    /** Fails if somebody could learn from {@code folder} who signed, or use a link that was mailed to somebody else. */
    static void tellNobodysName(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            assertTrue(logs.size() >= 4, "where are the logs? " + logs);
            logs.forEach(Logs::check);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            Matcher found = PERSONAL.matcher(text);
            assertFalse(found.find(), () -> log.getFileName() + " names somebody: " + found.group());
            Matcher token = TOKEN.matcher(text);
            assertFalse(token.find(), () -> log.getFileName() + " tells a token: " + token.group());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

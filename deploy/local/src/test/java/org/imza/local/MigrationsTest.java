package org.imza.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Migrations only add: replicas of the release before serve on the new schema while it is rolled out, and after it is
 * rolled back. What takes away says in a comment {@code -- contract: last used in <release>} that no such replica needs it;
 * what puts a wider check in place of one says {@code -- widens:}, and adds under a name what it drops.
 */
class MigrationsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern TAKES_AWAY = Pattern.compile("""
            \\b(drop|rename|truncate|delete)\\b|\\bset not null\\b|\\balter (column )?\\w+ (set data )?type\\b\
            |\\badd column (if not exists )?\\w+ (?!.*\\bdefault\\b).*\\bnot null\\b|\\badd (constraint \\w+ )?(check|unique|foreign|exclude)\\b\
            """);
    private static final Pattern SAYS_SO = Pattern.compile("-- contract: last used in \\S+");

    /** A check that is dropped and added again; nothing else is taken away. */
    private static final Pattern WIDENED = Pattern.compile("drop constraint (\\w+)(?=.*add constraint \\1 check)");

    @Test
    void onlyAdd() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> all = migrations();
        assertTrue(all.size() > 10, "migrations were found");
        for (Path file : all) {
            takingAway(Files.readString(file)).forEach(one -> found.add(file.getFileName() + ": " + one));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void knowsWhatTakesAway() {
        for (String bad : List.of(
                "alter table t drop column c",
                "alter table t rename column c to d",
                "alter table t alter column c type bigint",
                "alter table t alter c set data type bigint",
                "alter table t alter column c set not null",
                "alter table t add column c text not null",
                "alter table t add check (c > 0)",
                "alter table t add constraint k unique (c)",
                "drop table t",
                "drop index i")) {
            assertEquals(List.of(bad), takingAway("-- why\n" + bad + ";"), bad);
            assertEquals(List.of(), takingAway("-- contract: last used in v1.0.0\n" + bad + ";"), bad);
        }
        assertEquals(
                1,
                takingAway("-- widens:\nalter table t drop constraint c, add constraint d check (a > 0);")
                        .size());
        assertEquals(1, takingAway("-- widens:\nalter table t drop column c;").size());
        for (String good : List.of(
                "-- widens:\nalter table t drop constraint c, add constraint c check (a > 0)",
                "alter table t add column c text",
                "alter table t add column c text not null default ''",
                "alter table t alter column c set storage external",
                "alter table t alter column c drop not null",
                "create table t (id uuid not null, unique (id)) -- drop",
                "create function f() returns text as $$ select 'drop'; $$ language sql")) {
            assertEquals(List.of(), takingAway(good + ";"), good);
        }
    }

    /** Statements that take something away and do not say so. Creating something new takes nothing. */
    private static List<String> takingAway(String sql) {
        return Arrays.stream(sql.split(";\\s*(\n|$)"))
                .filter(statement -> !SAYS_SO.matcher(statement).find())
                .map(statement -> statement.contains("-- widens:") ? widened(statement) : statement)
                .map(statement -> statement
                        .replaceAll("--.*", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(statement -> !statement.toLowerCase(Locale.ROOT).startsWith("create "))
                .filter(statement -> TAKES_AWAY
                        .matcher(statement
                                .toLowerCase(Locale.ROOT)
                                .replace("drop not null", "")
                                .replace("drop default", ""))
                        .find())
                .toList();
    }

    /** What a statement does beside replacing checks; those that it adds to columns of its own bind no older row. */
    private static String widened(String statement) {
        String line = statement.replaceAll("--.*", " ").replaceAll("\\s+", " ");
        return WIDENED.matcher(line).replaceAll("").replaceAll("add constraint \\w+ check", "");
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/resources/db"))
                    .filter(Files::isDirectory)
                    .flatMap(MigrationsTest::scripts)
                    .toList();
        }
    }

    private static Stream<Path> scripts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

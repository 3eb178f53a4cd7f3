package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators are told to set and to call is there: each setting in some service, each address among its routes. */
class HandbookTest {
    private static final List<String> PAGES =
            List.of("docs/operations.md", "README.md", "deploy/kubernetes/README.md", "deploy/images/README.md");

    private static final Pattern VARIABLE = Pattern.compile("\\bIMZA_(?!TEST_)[A-Z_]*[A-Z]\\b");
    /** Not the attributes of spans, which look alike. */
    private static final Pattern PROPERTY = Pattern.compile("`(imza\\.(?!mail\\.|event\\.)[a-z][a-z.-]+)`");

    private static final Pattern ADDRESS =
            Pattern.compile("`(?:GET |POST |PUT |DELETE )?(/(?:api|organize|moderate)[^`… ]*)`");

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String page : PAGES) {
            pattern.matcher(Files.readString(Checkout.ROOT.resolve(page)))
                    .results()
                    .map((MatchResult match) -> match.group(match.groupCount()))
                    .forEach(found::add);
        }
        assertTrue(found.size() > 5, pattern + " finds only " + found);
        return found;
    }

    @Test
    void everySettingThatItNamesIsKnownToAService() throws IOException {
        List<Settings> services = Checkout.SERVICES.stream()
                .map(service -> Settings.of(Checkout.ROOT.resolve(service)))
                .toList();
        Set<String> beside = Checkout.names("settings-without-mapping.txt");
        List<String> unknown = Stream.concat(
                        found(VARIABLE).stream(), found(PROPERTY).stream().map(HandbookTest::variable))
                .filter(name ->
                        !beside.contains(name) && services.stream().noneMatch(service -> service.atRunTime(name)))
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static String variable(String property) {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    @Test
    void everyAddressThatItNamesIsARoute() throws IOException {
        List<Pattern> routes = new ArrayList<>();
        for (String service : Checkout.SERVICES) {
            Files.readAllLines(Checkout.ROOT.resolve(service).resolve("src/test/resources/access.txt")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.trim().split("\\s+", 3)[2])
                    .map(HandbookTest::route)
                    .forEach(routes::add);
        }
        Set<String> lost = found(ADDRESS).stream()
                .filter(address -> routes.stream()
                        .noneMatch(route -> route.matcher(address).matches()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), lost);
    }

    /** A segment in braces stands for any. */
    private static Pattern route(String path) {
        return Pattern.compile(Stream.of(path.split("/", -1))
                .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/")));
    }
}

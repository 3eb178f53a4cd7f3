package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What operators read is complete: every alert is explained, and none that is gone; every component has its README. */
class OperationsTest {
    private static final Pattern ALERT = Pattern.compile("(?m)^ +- alert: (\\w+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(Imza\\w+)` \\|");

    private static Set<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Checkout.ROOT.resolve(file)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void handbookTellsOfEveryAlert() throws IOException {
        assertEquals(
                found(ALERT, "deploy/kubernetes/components/monitoring/alerts.yaml"), found(ROW, "docs/operations.md"));
    }

    @Test
    void everyComponentHasAReadmeThatIsLinked() throws IOException {
        String overview = Files.readString(Checkout.KUBERNETES.resolve("README.md"));
        for (Path component : Checkout.foldersIn("components")) {
            assertTrue(Files.exists(component.resolve("README.md")), component::toString);
            assertTrue(
                    overview.contains("(components/" + component.getFileName() + "/README.md)"), component::toString);
        }
    }
}

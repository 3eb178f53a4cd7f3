package org.imza.images.journey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How much memory a service has in a cluster: what its manifest says, so that nothing is tried with more. */
final class MemoryLimit {
    private static final Path MANIFESTS = Path.of("../kubernetes/base");
    private static final Pattern MEBIBYTES = Pattern.compile("(\\d+)Mi");

    private MemoryLimit() {}

    /** In bytes. */
    static long of(String service) {
        Path manifest = MANIFESTS.resolve(service).resolve("deployment.yaml");
        try (Reader yaml = Files.newBufferedReader(manifest)) {
            Object deployment = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            Object limit = in(deployment, "spec", "template", "spec", "containers", 0, "resources", "limits", "memory");
            Matcher mebibytes = MEBIBYTES.matcher(String.valueOf(limit));
            if (!mebibytes.matches()) {
                throw new IllegalStateException(manifest + " limits memory to " + limit);
            }
            return Long.parseLong(mebibytes.group(1)) << 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object in(Object node, Object... path) {
        Object current = node;
        for (Object step : path) {
            current = step instanceof Integer index ? ((List<?>) current).get(index) : ((Map<?, ?>) current).get(step);
        }
        return current;
    }
}

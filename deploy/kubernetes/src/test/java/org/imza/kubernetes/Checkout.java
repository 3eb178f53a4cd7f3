package org.imza.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where things are in this checkout. */
public final class Checkout {
    public static final Path KUBERNETES = Path.of("").toAbsolutePath();
    public static final Path ROOT = KUBERNETES.getParent().getParent();
    public static final List<String> SERVICES = List.of("petition-service", "campaign-service", "notification-service");

    private Checkout() {}

    /** The names in a list of this module's test resources, one a line; a line that begins with # is a comment. */
    static Set<String> names(String list) {
        try (Stream<String> lines =
                Files.lines(KUBERNETES.resolve("src/test/resources").resolve(list))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders in {@code overlays} or {@code components}. */
    static List<Path> foldersIn(String name) throws IOException {
        try (Stream<Path> folders = Files.list(KUBERNETES.resolve(name))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}

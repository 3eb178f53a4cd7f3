package org.imza.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the packaged services, laid out as in a checkout. Every file has the time that it has in the image: the
 * JVM refuses a cache whose jars are of another time.
 *
 * @param folder where they are
 */
record Stage(Path folder) {
    /** The time of every file in an image. */
    static final Instant TIME = Instant.ofEpochSecond(1);

    static final String CACHE = "app.aot";

    static Stage prepare(Path root, Path folder, List<String> services) throws IOException {
        delete(folder);
        Stage stage = new Stage(folder.toAbsolutePath());
        copy(root.resolve("deploy/routes.properties"), stage.folder().resolve("deploy/routes.properties"));
        for (String service : services) {
            Path from = root.resolve(service).resolve("target/quarkus-app");
            for (Path file : files(from)) {
                if (!file.endsWith(CACHE)) {
                    copy(file, stage.of(service).resolve(from.relativize(file).toString()));
                }
            }
        }
        return stage;
    }

    /** The folder of a service's application. */
    Path of(String service) {
        return folder.resolve(service).resolve("target/quarkus-app");
    }

    /** All files below {@code folder}, in the same order everywhere. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        Files.setLastModifiedTime(to, FileTime.from(TIME));
    }
}

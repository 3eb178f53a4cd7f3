package org.imza.picture;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * Where uploaded files wait to be read. Each goes with its request; what a process left behind that was killed goes when
 * the next one starts, before it takes requests: an original tells where a family lives.
 */
@Singleton
class UploadFolder {

    private final Path folder;

    @Inject
    UploadFolder(VertxHttpConfig http) {
        this(Path.of(http.body().uploadsDirectory()));
    }

    UploadFolder(Path folder) {
        this.folder = folder;
    }

    void begin(@Observes StartupEvent event) throws IOException {
        empty();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    void end(@Observes ShutdownEvent event) throws IOException {
        empty();
    }

    private void empty() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                left.filter(Files::isRegularFile).toList().forEach(UploadFolder::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

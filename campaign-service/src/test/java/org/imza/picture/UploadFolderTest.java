package org.imza.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

    @TempDir
    Path parent;

    @Test
    void beginsEmptyAndForNobodyElse() throws IOException {
        Path folder = parent.resolve("uploads");
        new UploadFolder(folder).begin(new StartupEvent());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        Files.writeString(folder.resolve("left by a process that was killed"), "GPS");
        new UploadFolder(folder).begin(new StartupEvent());
        assertEquals(List.of(), files(folder));
        Files.writeString(folder.resolve("still arriving"), "GPS");
        new UploadFolder(folder).end(new ShutdownEvent());
        assertEquals(List.of(), files(folder));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

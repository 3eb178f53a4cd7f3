package org.imza.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJvmTest {

    @TempDir
    private Path folder;

    @Test
    void usesACacheOnlyWhereThereIsOne() throws IOException {
        Path jar = folder.resolve("target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        assertFalse(told(ServiceJvm.own(), jar).contains("-XX:AOTCache"));

        Files.createFile(ServiceJvm.cacheOf(jar));
        assertTrue(told(ServiceJvm.own(), jar).contains("-XX:AOTCache=" + ServiceJvm.cacheOf(jar)));
    }

    @Test
    void recordsBesideTheApplicationSoThatNothingHalfDoneIsUsed() {
        Path jar = folder.resolve("target/quarkus-app/quarkus-run.jar");
        String command = told(ServiceJvm.recordingBy(Path.of("/jvm/bin/java")), jar);
        assertTrue(command.startsWith("/jvm/bin/java "));
        assertTrue(command.contains("-XX:AOTCacheOutput=" + folder.resolve("target/app.aot")));
    }

    private String told(ServiceJvm jvm, Path jar) {
        List<String> command = jvm.command(Part.PETITION, jar, folder);
        return String.join(" ", command);
    }
}

package org.imza.local.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.imza.local.Folder;
import org.imza.local.Trouble;

/** The programs of PostgreSQL, unpacked once. */
final class Binaries {
    private Binaries() {}

    /** @return the folder that has {@code bin}, {@code lib} and {@code share} */
    static Path unpackedIn(Path folder) throws IOException {
        Path ready = folder.resolve("programs");
        if (!Files.exists(ready)) {
            Path unfinished = folder.resolve("programs.unfinished");
            Folder.delete(unfinished);
            unpack(unfinished);
            Files.move(unfinished, ready);
        }
        return ready;
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = open();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream open() {
        String system = System.getProperty("os.name");
        String machine = System.getProperty("os.arch");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system.startsWith("Mac") ? "Darwin" : system, machine.equals("amd64") ? "x86_64" : machine);
        } catch (IOException | RuntimeException e) {
            throw new Trouble(
                    "Imza brings no PostgreSQL for " + system + " on " + machine + "; use Linux on x86-64 or arm64.",
                    e);
        }
    }
}

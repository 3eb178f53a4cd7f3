package org.imza.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps everything, {@code .local}, and the names in it. */
public record Folder(Path path) {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED = 250 * MEGABYTE;

    /** Makes it where it is missing. */
    public static Folder open(Path path) {
        try {
            Files.createDirectories(path);
            Folder folder = new Folder(path.toRealPath());
            Files.createDirectories(folder.logs());
            Files.createDirectories(folder.run());
            folder.checkSpace();
            return folder;
        } catch (IOException e) {
            throw DiskTrouble.of(e, path);
        }
    }

    /** @throws Trouble if the disk is too full to begin at all */
    private void checkSpace() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < NEEDED) {
            throw DiskTrouble.full(path, free / MEGABYTE, NEEDED / MEGABYTE);
        }
    }

    public Path postgresql() {
        return path.resolve("postgresql");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path mail() {
        return path.resolve("mail");
    }

    public Path keys() {
        return path.resolve("keys");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    Path run() {
        return path.resolve("run");
    }

    Path addresses() {
        return run().resolve("addresses.properties");
    }

    public Path lock() {
        return path.resolve("lock");
    }

    public Path passwords() {
        return path.resolve("passwords.properties");
    }

    Path demoDone() {
        return path.resolve("demo-done");
    }

    /** Throws away all that people entered and all keys; programs and logs stay. */
    public void empty() {
        List.of(postgresql().resolve("data"), kafka(), mail(), keys(), passwords(), demoDone())
                .forEach(Folder::delete);
    }

    /** Deletes a file or a whole folder, if it is there. */
    public static void delete(Path doomed) {
        if (!Files.exists(doomed)) {
            return;
        }
        try (Stream<Path> all = Files.walk(doomed)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

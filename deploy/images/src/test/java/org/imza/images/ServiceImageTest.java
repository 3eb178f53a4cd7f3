package org.imza.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a base image that holds a single file. */
class ServiceImageTest {
    private static final String SERVICE = "petition-service";

    @TempDir
    private Path folder;

    @Disabled("fails now and then: the parts of the tar, and its digest, are not the same yet")
    @Test
    void givesTheSameBytesForTheSameService() throws Exception {
        byte[] first = image("first");
        byte[] second = image("second");
        assertArrayEquals(first, second);
    }

    @Test
    void runsAsNobodyAndUsesTheCache() throws Exception {
        String all = new String(image("one"), StandardCharsets.ISO_8859_1);
        assertTrue(all.contains("\"User\":\"10001:10001\""));
        assertTrue(all.contains("\"/opt/java/bin/java\""));
        assertTrue(all.contains("\"-XX:AOTCache=app.aot\""));
        assertTrue(all.contains("\"-XX:InitialRAMPercentage=10\""), "or the cache fits into no small container");
        assertTrue(all.contains("\"org.opencontainers.image.revision\":\"abc\""));
    }

    private byte[] image(String name) throws Exception {
        Path root = Files.createDirectories(folder.resolve(name));
        write(root.resolve("deploy/routes.properties"), "");
        write(root.resolve(SERVICE).resolve("target/quarkus-app/quarkus-run.jar"), "run");
        write(root.resolve(SERVICE).resolve("target/quarkus-app/lib/main/a.jar"), "a");
        Path cache = write(root.resolve("a.aot"), "cache");
        Request request = new Request(
                root,
                base(root.resolve("base.tar")),
                "base:1",
                "imza/",
                "1",
                Optional.empty(),
                root.resolve("output"),
                "abc",
                Instant.ofEpochSecond(1_000_000_000),
                Optional.empty());
        Files.createDirectories(request.output());
        Stage stage = Stage.prepare(root, root.resolve("stage"), List.of(SERVICE));
        new ServiceImage(request, BaseImage.read(request.baseTar()), stage).write(SERVICE, cache);
        return Files.readAllBytes(request.output().resolve(SERVICE + ".tar"));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Path base(Path file) throws Exception {
        byte[] layer = tar(Map.of("opt/java/bin/java", "java".getBytes(StandardCharsets.UTF_8)));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(layer));
        String config = """
                {"architecture":"amd64","os":"linux","created":"1970-01-01T00:00:00Z",
                 "config":{"Env":["JAVA_HOME=/opt/java"]},
                 "rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}""".formatted(digest);
        String manifest = "[{\"Config\":\"config.json\",\"RepoTags\":[\"base:1\"],\"Layers\":[\"layer.tar\"]}]";
        Map<String, byte[]> entries = new TreeMap<>(Map.of(
                "layer.tar", layer,
                "config.json", config.getBytes(StandardCharsets.UTF_8),
                "manifest.json", manifest.getBytes(StandardCharsets.UTF_8)));
        return Files.write(file, tar(entries));
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
                entry.setSize(each.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(each.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}

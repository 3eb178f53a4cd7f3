package org.imza.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The image below ours, in a tar of {@code docker save}.
 *
 * @param tar the file
 * @param architecture {@code amd64} or {@code arm64}
 * @param javaHome where its JVM is
 * @param layers their names in the tar, lowest first
 */
record BaseImage(Path tar, String architecture, String javaHome, List<String> layers) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JAVA_HOME = "JAVA_HOME=";

    static BaseImage read(Path tar) throws IOException {
        JsonNode manifest = JSON.readTree(entry(tar, "manifest.json")).path(0);
        JsonNode config = JSON.readTree(entry(tar, manifest.path("Config").asText()));
        String home = StreamSupport.stream(config.path("config").path("Env").spliterator(), false)
                .map(JsonNode::asText)
                .filter(variable -> variable.startsWith(JAVA_HOME))
                .map(variable -> variable.substring(JAVA_HOME.length()))
                .findFirst()
                .orElseThrow(() -> new IOException("the base image names no JAVA_HOME"));
        List<String> layers = new ArrayList<>();
        manifest.path("Layers").forEach(layer -> layers.add(layer.asText()));
        return new BaseImage(tar, config.path("architecture").asText(), home, layers);
    }

    /**
     * Takes the JVM out into {@code folder}, so that it can run here.
     *
     * @return its {@code java}, or nothing where it does not run on this machine
     */
    Optional<Path> unpackJvm(Path folder) throws IOException, InterruptedException {
        try (TarArchiveInputStream image = open(tar)) {
            // Tars of an engine may hold layers in any order; a JVM lies in one of them.
            for (TarArchiveEntry entry = image.getNextEntry(); entry != null; entry = image.getNextEntry()) {
                if (layers.contains(entry.getName())) {
                    unpack(image, folder);
                }
            }
        }
        Path java = folder.resolve(javaHome.substring(1)).resolve("bin/java");
        return Files.isExecutable(java) && runs(java) ? Optional.of(java) : Optional.empty();
    }

    private void unpack(InputStream layer, Path folder) throws IOException {
        Map<Path, String> links = new TreeMap<>();
        // Not closed: the image goes on behind this layer.
        TarArchiveInputStream files = new TarArchiveInputStream(unzipped(layer));
        for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder.resolve(javaHome.substring(1)))) {
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                links.put(target, entry.getLinkName());
            } else if (entry.isFile()) {
                Files.copy(files, target);
                target.toFile().setExecutable((entry.getMode() & 0100) != 0);
            }
        }
        for (Map.Entry<Path, String> link : links.entrySet()) {
            Files.createSymbolicLink(link.getKey(), Path.of(link.getValue()));
        }
    }

    private static boolean runs(Path java) throws InterruptedException {
        try {
            return new ProcessBuilder(java.toString(), "-version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException otherMachine) {
            return false;
        }
    }

    private static byte[] entry(Path tar, String name) throws IOException {
        try (TarArchiveInputStream image = open(tar)) {
            for (TarArchiveEntry entry = image.getNextEntry(); entry != null; entry = image.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return image.readAllBytes();
                }
            }
        }
        throw new IOException(tar + " is no image as docker save writes it: it has no " + name);
    }

    private static TarArchiveInputStream open(Path tar) throws IOException {
        return new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(tar)));
    }

    private static InputStream unzipped(InputStream layer) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(layer);
        bytes.mark(2);
        boolean zipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return zipped ? new GZIPInputStream(bytes) : bytes;
    }
}

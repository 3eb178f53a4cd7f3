package org.imza.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The AOT caches for the JVM of the base image. No two training runs give the same bytes, so a cache is kept under the
 * digest of what it was made from: who builds the same again, with the same folder of caches, gets the same image.
 */
final class Caches {
    private final Request request;
    private final BaseImage base;
    private final Stage stage;

    Caches(Request request, BaseImage base, Stage stage) {
        this.request = request;
        this.base = base;
        this.stage = stage;
    }

    /** The cache of each service; none where the base's JVM does not run on this machine. */
    Map<String, Path> get(List<String> services) throws IOException, InterruptedException {
        Path unpacked = request.output().resolve("jvm").toAbsolutePath();
        Stage.delete(unpacked);
        Optional<Path> java = base.unpackJvm(unpacked);
        if (java.isEmpty()) {
            say("The JVM of " + request.baseName() + " does not run on this machine: the images get no AOT caches"
                    + " and their services take twice as long to start.");
            return Map.of();
        }
        Map<String, Path> kept = new HashMap<>();
        for (String service : services) {
            kept.put(service, request.caches().orElseThrow().resolve(fingerprint(service, java.get()) + ".aot"));
        }
        if (kept.values().stream().allMatch(Files::exists)) {
            say("The AOT caches fit already.");
        } else {
            train(java.get());
            for (String service : services) {
                Files.createDirectories(kept.get(service).getParent());
                Files.move(
                        stage.of(service).resolve(Stage.CACHE), kept.get(service), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Stage.delete(unpacked);
        return kept;
    }

    /** On this machine's own launcher, database and broker; only the services run in the image's JVM. */
    private void train(Path java) throws IOException, InterruptedException {
        say("Running the services once in the JVM of " + request.baseName() + " for their AOT caches …");
        Path log = request.output().resolve("training.log");
        int end = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        request.root().resolve("deploy/local/target/local.jar").toString(),
                        "org.imza.local.Training",
                        stage.folder().toString(),
                        request.output().resolve("training").toAbsolutePath().toString(),
                        java.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (end != 0) {
            throw new IOException("the training run failed; see " + log);
        }
    }

    private String fingerprint(String service, Path java) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : Stage.files(stage.of(service))) {
                digest.update(stage.of(service).relativize(file).toString().getBytes());
                add(file, digest);
            }
            add(java.resolve("../../release").normalize(), digest);
            add(java.resolve("../../lib/server/libjvm.so").normalize(), digest);
            return service + "-" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}

package org.imza.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The image of one service: libraries, application and AOT cache in layers of their own, the least changing lowest.
 * All files belong to root and may only be read; the service runs as nobody in particular and writes to /tmp alone.
 */
final class ServiceImage {
    private static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/opt/imza");
    private static final String USER = "10001:10001";
    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9000;

    private final Request request;
    private final BaseImage base;
    private final Stage stage;

    ServiceImage(Request request, BaseImage base, Stage stage) {
        this.request = request;
        this.base = base;
        this.stage = stage;
    }

    /** Writes it as a tar that {@code docker load} and {@code ctr images import} take. */
    void write(String service, Path cache) throws Exception {
        Path tar = request.output().resolve(service + ".tar");
        Files.deleteIfExists(tar);
        JibContainerBuilder builder = Jib.from(TarImage.at(request.baseTar()))
                .setPlatforms(Set.of(new Platform(base.architecture(), "linux")))
                .setFileEntriesLayers(layers(service, cache))
                .setWorkingDirectory(HOME)
                .setEntrypoint(entrypoint(cache != null))
                .setProgramArguments(List.of())
                .setUser(USER)
                .setExposedPorts(Port.tcp(HTTP), Port.tcp(MANAGEMENT))
                .setVolumes(Set.of())
                .setCreationTime(request.created())
                .setLabels(Labels.of(request, service));
        environment().forEach(builder::addEnvironmentVariable);
        JibContainer made =
                builder.containerize(Containerizer.to(TarImage.at(tar).named(request.image(service)))
                        .setOfflineMode(true)
                        .setToolName("imza")
                        .setBaseImageLayersCache(request.output().resolve("layers"))
                        .setApplicationLayersCache(request.output().resolve("layers")));
        System.out.println(request.image(service) + "  " + made.getImageId() + "  " + tar);
    }

    private List<FileEntriesLayer> layers(String service, Path cache) throws IOException {
        List<FileEntriesLayer> layers = new ArrayList<>();
        layers.add(layer("libraries", service, file -> file.startsWith("lib")));
        layers.add(layer("application", service, file -> !file.startsWith("lib")));
        if (cache != null) {
            layers.add(FileEntriesLayer.builder()
                    .setName("aot")
                    .addEntry(cache, HOME.resolve(Stage.CACHE), FilePermissions.fromOctalString("444"), Stage.TIME)
                    .build());
        }
        return layers;
    }

    private FileEntriesLayer layer(String name, String service, Predicate<Path> belongs) throws IOException {
        Path app = stage.of(service);
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (Path file : Stage.files(app)) {
            Path path = app.relativize(file);
            if (belongs.test(path)) {
                layer.addEntry(file, HOME.resolve(path.toString()), FilePermissions.fromOctalString("444"), Stage.TIME);
            }
        }
        return layer.build();
    }

    private List<String> entrypoint(boolean cached) {
        List<String> entrypoint = new ArrayList<>(List.of(
                base.javaHome() + "/bin/java",
                "-XX:MaxRAMPercentage=60",
                // Without it the heap begins with 1/64 of the limit, and below 640 MiB the cache's objects do not fit
                // in.
                "-XX:InitialRAMPercentage=10",
                // The cache holds objects as this collector lays them out.
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError"));
        if (cached) {
            entrypoint.add("-XX:AOTCache=" + Stage.CACHE);
        }
        entrypoint.addAll(List.of("-jar", "quarkus-run.jar"));
        return entrypoint;
    }

    private static Map<String, String> environment() {
        return Map.of(
                "LANG", "C.UTF-8",
                "QUARKUS_HTTP_HOST", "0.0.0.0",
                "QUARKUS_HTTP_PORT", Integer.toString(HTTP),
                "QUARKUS_MANAGEMENT_HOST", "0.0.0.0",
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(MANAGEMENT),
                "IMZA_KEYS_DIRECTORY", "/keys");
    }
}

package org.imza.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code deploy/images/build}, once everything is packaged. */
public final class Main {
    private static final List<String> SERVICES =
            List.of("petition-service", "campaign-service", "notification-service");

    private Main() {}

    public static void main(String... arguments) throws Exception {
        Request request = Request.parse(arguments);
        Files.createDirectories(request.output());
        BaseImage base = BaseImage.read(request.baseTar());
        Stage stage = Stage.prepare(request.root(), request.output().resolve("stage"), SERVICES);
        Map<String, Path> caches =
                request.caches().isPresent() ? new Caches(request, base, stage).get(SERVICES) : Map.of();
        for (String service : SERVICES) {
            new ServiceImage(request, base, stage).write(service, caches.get(service));
            copyBill(request, service);
        }
    }

    private static void copyBill(Request request, String service) throws Exception {
        Path made = request.root().resolve(service).resolve("target").resolve(service + ".cdx.json");
        Files.write(request.output().resolve(service + ".cdx.json"), Files.readAllBytes(made));
    }
}

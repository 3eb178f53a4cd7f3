package org.imza.kubernetes.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imza.kit.sealed.KeyFiles;

/** Fresh keys for the three services; they exist in a private temporary folder for a moment only. */
final class ServiceKeys {
    private static final String SHARED = "transport.json";
    private static final List<String> OF_EVERY_SERVICE = List.of("master.json", SHARED, "fingerprint.json");
    private static final List<String> OF_SESSIONS = List.of("session.jwk", "session-public.jwks");

    private ServiceKeys() {}

    static List<Secret> make(List<String> services) throws IOException {
        Path folder = Files.createTempDirectory("imza-keys");
        try {
            List<Secret> secrets = new ArrayList<>();
            Path shared = null;
            for (String service : services) {
                Path own = Files.createDirectory(folder.resolve(service));
                if (shared != null) {
                    Files.copy(shared, own.resolve(SHARED));
                }
                KeyFiles.createMissing(own);
                shared = own.resolve(SHARED);
                secrets.add(new Secret(service + "-keys", read(own, service)));
            }
            return secrets;
        } finally {
            delete(folder);
        }
    }

    private static Map<String, String> read(Path own, String service) throws IOException {
        List<String> names = new ArrayList<>(OF_EVERY_SERVICE);
        if (service.equals("campaign-service")) {
            names.addAll(OF_SESSIONS);
        }
        Map<String, String> files = new HashMap<>();
        for (String name : names) {
            files.put(name, Files.readString(own.resolve(name)));
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

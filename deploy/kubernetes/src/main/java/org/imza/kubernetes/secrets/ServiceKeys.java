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
import org.imza.event.Topic;
import org.imza.kit.sealed.KeyFiles;

/** Fresh keys for the three services; they exist in a private temporary folder for a moment only. */
final class ServiceKeys {
    private static final List<String> OF_EVERY_SERVICE = List.of("master.json", "transport.json", "fingerprint.json");
    private static final List<String> OF_SESSIONS = List.of("session.jwk", "session-public.jwks");

    private ServiceKeys() {}

    /** What each service has, and what proves who told an event. */
    static List<Secret> make(List<String> services) throws IOException {
        return inFolder(folder -> {
            List<Secret> secrets = new ArrayList<>();
            Path before = null;
            for (String service : services) {
                Path own = folder.resolve(service);
                if (before != null) {
                    KeyFiles.share(before, own);
                }
                KeyFiles.createMissing(own);
                before = own;
                secrets.add(new Secret(service + "-keys", read(own, ofService(service))));
            }
            secrets.addAll(ofEvents(before));
            return secrets;
        });
    }

    /** Only what proves who told an event: a Secret for each service that tells any. */
    static List<Secret> makeOfEvents() throws IOException {
        return inFolder(folder -> {
            KeyFiles.createMissing(folder);
            return ofEvents(folder);
        });
    }

    private static List<Secret> ofEvents(Path keys) throws IOException {
        List<Secret> secrets = new ArrayList<>();
        for (String producer : Topic.producers()) {
            secrets.add(new Secret(producer + "-events", read(keys, List.of(KeyFiles.eventsOf(producer)))));
        }
        return secrets;
    }

    private static List<String> ofService(String service) {
        List<String> names = new ArrayList<>(OF_EVERY_SERVICE);
        if (service.equals("campaign-service")) {
            names.addAll(OF_SESSIONS);
        }
        return names;
    }

    private static Map<String, String> read(Path own, List<String> names) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : names) {
            files.put(name, Files.readString(own.resolve(name)));
        }
        return files;
    }

    private interface Making {
        List<Secret> in(Path folder) throws IOException;
    }

    private static List<Secret> inFolder(Making making) throws IOException {
        Path folder = Files.createTempDirectory("imza-keys");
        try {
            return making.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

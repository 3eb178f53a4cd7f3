package org.imza.local.frontdoor;

import io.vertx.core.http.impl.HttpUtils;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Which service owns which path: the longest prefix of whole segments wins. */
public final class RoutingTable {
    /** Health and metrics of the services are not for the public. */
    private static final String INTERNAL = "/q";

    private final Map<String, String> ownerByPrefix;

    public RoutingTable(Map<String, String> ownerByPrefix) {
        this.ownerByPrefix = Map.copyOf(ownerByPrefix);
    }

    /** Reads {@code deploy/routes.properties}. */
    public static RoutingTable read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new RoutingTable(lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        prefix -> prefix, prefix -> lines.getProperty(prefix).strip())));
    }

    /**
     * Who answers this path, as sent by a client. Empty if nobody may.
     *
     * @throws IllegalArgumentException if it is not a path
     */
    public Optional<String> ownerOf(String rawPath) {
        if (!rawPath.startsWith("/")) {
            throw new IllegalArgumentException("not a path");
        }
        // Dots and needless percent signs must not lead around a prefix (RFC 3986, section 6.2.2).
        String path = HttpUtils.normalizePath(rawPath);
        if (isUnder(path, INTERNAL)) {
            return Optional.empty();
        }
        for (String prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
            String owner = ownerByPrefix.get(prefix);
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.ofNullable(ownerByPrefix.get("/"));
    }

    static boolean isUnder(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}

package org.imza.kubernetes.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields we know of a kind that nobody publishes a Java model of: written by hand from its definition. */
final class FieldList {
    private final Set<String> known;

    private FieldList(Set<String> known) {
        this.known = known;
    }

    /** From {@code fields/<group>_<version>_<Kind>.txt}. */
    static Optional<FieldList> of(String apiVersion, String kind) throws IOException {
        String file = "/fields/" + apiVersion.replace('/', '_') + "_" + kind + ".txt";
        try (InputStream lines = FieldList.class.getResourceAsStream(file)) {
            return lines == null
                    ? Optional.empty()
                    : Optional.of(new FieldList(new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" ", 2)[0])
                            .collect(Collectors.toSet())));
        }
    }

    /** The paths in {@code tree} that nobody knows. */
    List<String> unknownIn(JsonNode tree) {
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (!Set.of("apiVersion", "kind", "metadata").contains(field.getKey())) {
                collect(field.getKey(), field.getValue(), unknown);
            }
        }
        return unknown;
    }

    private void collect(String path, JsonNode value, List<String> unknown) {
        if (known.contains(path + ".*")) {
            return;
        }
        if (value.isObject()) {
            value.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), unknown));
        } else if (value.isArray()) {
            value.forEach(item -> collect(path + "[]", item, unknown));
        } else if (!known.contains(path)) {
            unknown.add(path);
        }
    }
}

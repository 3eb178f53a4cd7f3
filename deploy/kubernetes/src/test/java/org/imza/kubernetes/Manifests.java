package org.imza.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that one folder renders to. */
public record Manifests(String origin, List<Manifest> all) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Reads a stream of YAML documents. */
    public static Manifests read(String origin, String yaml) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            return new Manifests(
                    origin,
                    documents.readAll().stream()
                            .filter(document -> !document.isNull() && !document.isMissingNode())
                            .map(Manifest::new)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stream<Manifest> ofKind(String... kinds) {
        return all.stream().filter(manifest -> manifest.is(kinds));
    }

    public Optional<Manifest> find(String kind, String name) {
        return ofKind(kind).filter(manifest -> manifest.name().equals(name)).findFirst();
    }

    /** Everything that makes pods. */
    public Stream<Manifest> workloads() {
        return all.stream().filter(manifest -> manifest.podTemplate().isPresent());
    }

    /** Imza's own services. */
    public Stream<Manifest> services() {
        return all.stream().filter(Manifest::isService);
    }

    @Override
    public String toString() {
        return origin;
    }
}

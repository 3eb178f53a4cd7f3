package org.imza.kubernetes.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;
import org.imza.kubernetes.rule.Rule;

/** Every field exists in its kind's definition and has a value of its type. */
public final class KnownFields implements Rule {
    private final Models models = new Models();
    private final ObjectMapper mapper = StrictMapper.make();

    @Override
    public List<String> findings(Manifests manifests) {
        return manifests.all().stream()
                .flatMap(manifest -> findings(manifest).stream())
                .toList();
    }

    private List<String> findings(Manifest manifest) {
        Optional<Class<?>> type = models.of(manifest.apiVersion(), manifest.kind());
        if (type.isPresent()) {
            return readInto(type.get(), manifest);
        }
        try {
            return FieldList.of(manifest.apiVersion(), manifest.kind())
                    .map(fields -> fields.unknownIn(manifest.tree()).stream()
                            .map(path -> manifest + " has the unknown field " + path)
                            .toList())
                    .orElse(List.of(manifest + " is of a kind nobody knows: " + manifest.apiVersion()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> readInto(Class<?> type, Manifest manifest) {
        try {
            mapper.treeToValue(manifest.tree(), type);
            return List.of();
        } catch (JsonProcessingException e) {
            return List.of(manifest + ": " + e.getOriginalMessage());
        }
    }
}

package org.imza.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.imza.event.Topic;

/** The golden files: how each event looks on the wire, for its producer and its consumers. */
public final class Golden {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VARIANTS = List.of("", ".news", ".paced", ".path", ".paced.path", ".picture");

    private Golden() {}

    /** The golden file of {@code type}. */
    public static String file(String type) {
        try (InputStream file = open(type)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Golden.class.getResourceAsStream("/golden/" + name + ".json");
    }

    /** Everything {@code topic} holds has the fields of its golden file and is announced as a CloudEvent. */
    public static void checkShapeOfAllOn(Topic topic) {
        Events.recordsOn(topic).forEach(Golden::checkShape);
    }

    /** {@code record} has the fields of its golden file and is announced as a CloudEvent. */
    public static void checkShape(ConsumerRecord<String, String> record) {
        String type = Events.header(record, "ce_type");
        assertTrue(shapes(type).contains(fields(record.value())), type);
        assertEquals("1.0", Events.header(record, "ce_specversion"));
        assertEquals(36, Events.header(record, "ce_id").length());
    }

    /**
     * Optional fields have golden files of their own, beside the one of the type. Where something is, this release tells
     * whenever it can.
     */
    private static List<Set<String>> shapes(String type) {
        boolean placed = there(type + ".path");
        return VARIANTS.stream()
                .filter(variant -> !placed || variant.endsWith(".path") || variant.equals(".picture"))
                .map(variant -> type + variant)
                .filter(Golden::there)
                .map(name -> fields(file(name)))
                .toList();
    }

    private static boolean there(String name) {
        return Golden.class.getResource("/golden/" + name + ".json") != null;
    }

    private static Set<String> fields(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            Set<String> names = new TreeSet<>();
            tree.fieldNames().forEachRemaining(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.imza.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.event.LeftOutIfNull;
import org.imza.event.Topic;
import org.junit.jupiter.api.Test;

/** The description of the events is that of the records in {@code event-contract}, with their topics and golden files. */
class AsyncApiTest {
    private static final Path GOLDEN = Path.of("../../event-contract/src/main/resources/golden");

    private final AsyncApi document = AsyncApi.read();

    @Test
    void describesEachTopicAsItIs() {
        for (Topic topic : Topic.values()) {
            JsonNode channel = document.channel(topic.topicName());
            JsonNode settings = channel.at("/bindings/kafka/topicConfiguration");
            assertEquals(
                    topic.partitions(), channel.at("/bindings/kafka/partitions").asInt(), topic.topicName());
            assertEquals(
                    topic.retention().map(Duration::toMillis).orElse(-1L),
                    settings.path("retention.ms").asLong(),
                    topic.topicName());
            assertEquals(
                    topic.compacted() ? "compact" : "delete",
                    settings.at("/cleanup.policy/0").asText(),
                    topic.topicName());
        }
    }

    @Test
    void describesEachEventOnItsTopicAndNoOther() {
        for (Topic topic : Topic.values()) {
            assertEquals(
                    EventType.all().entrySet().stream()
                            .filter(event -> topic.content().isAssignableFrom(event.getValue()))
                            .map(event -> event.getKey())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(document.events(document.channel(topic.topicName()))));
        }
    }

    @Test
    void describesEachFieldAndWhetherItIsAlwaysThere() {
        EventType.all().forEach((type, event) -> {
            JsonNode payload = document.payload(type);
            assertEquals(fields(event, field -> true), names(payload.path("properties")), type);
            assertEquals(
                    fields(event, field -> !field),
                    StreamSupport.stream(payload.path("required").spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    type);
        });
    }

    @Test
    void takesEachGoldenFile() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.toList()) {
                assertEquals(List.of(), document.mistakes(type(file), Files.readString(file)), file.toString());
            }
        }
    }

    @Test
    void refusesWhatIsNoEvent() {
        assertEquals(
                3,
                document.mistakes("org.imza.petition.closed", "{\"petitionId\": \"mine\", \"at\": 7}")
                                .size()
                        + document.mistakes("org.imza.petition.sold", "{}").size());
    }

    /** The name of the longest type that the name of the file begins with. */
    private static String type(Path file) {
        String name = file.getFileName().toString();
        return EventType.all().keySet().stream()
                .filter(type -> name.startsWith(type + "."))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static Set<String> fields(Class<? extends Event> event, Predicate<Boolean> leftOut) {
        return Arrays.stream(event.getRecordComponents())
                .filter(field -> leftOut.test(field.isAnnotationPresent(LeftOutIfNull.class)))
                .map(field -> field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

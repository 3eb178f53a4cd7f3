package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.imza.event.Topic;
import org.imza.local.api.AsyncApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever the services send over Kafka is as {@code docs/asyncapi.yaml} says. */
@ExtendWith(OnRunningImza.class)
class EventsJourneyIT {
    private static final int FEWEST_TYPES = 8;
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    private final AsyncApi document = AsyncApi.read();

    @Test
    void everyRecordIsAsItIsDescribed(Imza imza) {
        imza.pages(); // Something of most kinds is told.
        Set<String> types = new TreeSet<>();
        List<String> mistakes = new ArrayList<>();
        for (ConsumerRecord<String, String> record : all(imza)) {
            Map<String, String> headers = headers(record);
            String type = headers.get("ce_type");
            types.add(type);
            mistakes.addAll(document.mistakes(type, record.value()));
            mistakes.addAll(document.mistakesOfHeaders(type, headers));
        }
        assertEquals(List.of(), mistakes);
        assertTrue(types.size() >= FEWEST_TYPES, "only " + types);
    }

    @Test
    void everyBatchIsCompressedAsItIsDescribed(Imza imza) throws IOException {
        imza.pages();
        Set<String> compressions = new TreeSet<>();
        for (TopicPartition partition : partitions()) {
            try (Stream<Path> files = Files.list(imza.partition(partition.topic(), partition.partition()))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".log")).toList()) {
                    compressions(file, compressions);
                }
            }
        }
        assertEquals(Set.of(document.compression()), compressions);
    }

    private static void compressions(Path file, Set<String> found) throws IOException {
        try (FileRecords records = FileRecords.open(file.toFile(), false)) {
            for (RecordBatch batch : records.batches()) {
                found.add(batch.compressionType().name);
            }
        }
    }

    private static List<ConsumerRecord<String, String>> all(Imza imza) {
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", imza.kafka()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(AT_ONCE).forEach(all::add);
            }
        }
        return all;
    }

    private static List<TopicPartition> partitions() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(number -> new TopicPartition(topic.topicName(), number)))
                .toList();
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}

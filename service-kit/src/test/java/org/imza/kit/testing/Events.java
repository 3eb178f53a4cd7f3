package org.imza.kit.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.event.Topic;
import org.imza.kit.event.CloudEvents;
import org.imza.kit.event.EventJson;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.EventMacs;

/** The other side of the broker: sends what other services would, and reads what the one under test has sent. */
public final class Events {

    private Events() {}

    /** Sends {@code event} as another service would; returns its {@code ce_id}. */
    public static UUID send(Event event) {
        UUID id = Ids.next();
        send(id, event);
        return id;
    }

    /** Sends {@code event} under a {@code ce_id} of the test's choice, say for the second time. */
    public static void send(UUID id, Event event) {
        send(id, event, null);
    }

    /** Sends {@code event} as part of the trace {@code traceparent}, of none if that is {@code null}. */
    public static void send(UUID id, Event event, String traceparent) {
        var sent = unsigned(id, event);
        if (traceparent != null) {
            sent.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        send(signed(sent, event.topic().producer()));
    }

    /** {@code event} as its topic's service would send it, but for the proof that it does. */
    public static ProducerRecord<byte[], byte[]> unsigned(UUID id, Event event) {
        return CloudEvents.record(
                event.topic().topicName(),
                event.topic().partitions(),
                event.key().toString(),
                id.toString(),
                EventType.of(event.getClass()),
                event.topic().producer(),
                event.at().toString(),
                EventJson.write(event));
    }

    /** The same record with the MAC of {@code producer}, whose keys the service under test has. */
    public static ProducerRecord<byte[], byte[]> signed(ProducerRecord<byte[], byte[]> record, String producer) {
        Path keys = ConfigProvider.getConfig().getValue("imza.keys.directory", Path.class);
        new EventMacs(() -> keys).add(record, producer);
        return record;
    }

    /** Sends what may or may not be an event, as anyone who reaches the broker can. */
    public static void send(ProducerRecord<byte[], byte[]> record) {
        try (var producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that {@code topic} holds now, as raw records. */
    public static List<ConsumerRecord<String, String>> recordsOn(Topic topic) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(Events::partition)
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The text of a record's header, say {@code ce_id}. */
    public static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Which event it is, and of which kind: {@code petition.published}. */
    public record Told(String id, String type) {}

    /** What was told on {@code topics} in which {@code subject} occurs, topic by topic. */
    public static List<Told> told(UUID subject, Topic... topics) {
        return Stream.of(topics)
                .flatMap(topic -> recordsOn(topic).stream())
                .filter(record -> record.value().contains(subject.toString()))
                .map(record -> new Told(
                        header(record, "ce_id"), header(record, "ce_type").substring("org.imza.".length())))
                .toList();
    }

    /** Everything that {@code topic} holds now. */
    public static List<Event> on(Topic topic) {
        return recordsOn(topic).stream().map(Events::event).toList();
    }

    /** The first event of {@code type} that fits, waited for. */
    public static <E extends Event> E await(Class<E> type, Topic topic, Predicate<E> fits) {
        return Eventually.found(
                "a " + type.getSimpleName() + " on " + topic.topicName(),
                Eventually.PATIENCE,
                () -> on(topic).stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .filter(fits)
                        .findFirst());
    }

    private static Event event(ConsumerRecord<String, String> record) {
        return EventJson.readEvent(record.value(), EventType.recordOf(header(record, "ce_type")));
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("imza.kafka.bootstrap-servers", String.class));
    }
}

package org.imza.local.replicas;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.event.EventJson;

/** Hears everything that reaches the broker, in the order in which it lies there, and opens what mails would say. */
final class Told implements AutoCloseable {
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private final Consumer<Heard> listener;
    private final Aead transport;
    private final KafkaConsumer<String, String> consumer;
    private final Thread thread = Thread.ofPlatform().name("told").daemon().unstarted(this::listen);
    private final List<TopicPartition> partitions = Stream.of(Topic.values())
            .flatMap(topic ->
                    IntStream.range(0, topic.partitions()).mapToObj(i -> new TopicPartition(topic.topicName(), i)))
            .toList();
    private volatile boolean over;
    private volatile long rounds;
    private volatile boolean behind;

    /** An event under the id that it keeps when it is sent again. */
    record Heard(String id, Event event) {}

    Told(Ground ground, Consumer<Heard> listener) throws Exception {
        this.listener = listener;
        String keys = Files.readString(ground.keys().resolve("transport.json"));
        this.transport = TinkJsonProtoKeysetFormat.parseKeyset(keys, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        ground.broker(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        thread.start();
    }

    private void listen() {
        try (consumer) {
            while (!over) {
                consumer.poll(Duration.ofMillis(50)).forEach(this::hear);
                Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
                behind = partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one));
                rounds++;
            }
        }
    }

    private void hear(ConsumerRecord<String, String> message) {
        Event event = EventJson.readEvent(message.value(), EventType.recordOf(header(message, "ce_type")));
        Heard one = new Heard(header(message, "ce_id"), event);
        heard.add(one);
        listener.accept(one);
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Whom the mail goes to. */
    Recipient recipient(Submitted event) {
        try {
            UUID id = event.signatureId();
            byte[] associated = ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            byte[] opened = transport.decrypt(Base64.getDecoder().decode(event.recipient()), associated);
            return EventJson.read(new String(opened, StandardCharsets.UTF_8), Recipient.class);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("not sealed as it should be", e);
        }
    }

    /** Waits until it has heard all that is on the broker now. */
    List<Heard> all() throws Exception {
        long now = rounds;
        Until.holds("everything is heard", () -> rounds > now + 1 && !behind);
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
    }
}

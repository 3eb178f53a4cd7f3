package org.imza.bench.mails;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.imza.event.EventType;
import org.imza.event.SignatureEvent;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.event.CloudEvents;
import org.imza.kit.event.EventJson;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.EventMacs;
import org.imza.kit.sealed.TransportSeal;

/** Plays petition-service: tells that people have signed, each of whom is to be mailed. */
final class Submissions implements AutoCloseable {
    private static final UUID PETITION = UUID.randomUUID();
    private static final String TITLE = "Where are our families";

    private final TransportSeal seal;
    private final EventMacs macs;
    private final KafkaProducer<byte[], byte[]> producer;

    Submissions(Path keys, String broker) throws GeneralSecurityException {
        this.seal = new TransportSeal(() -> keys);
        this.macs = new EventMacs(() -> keys);
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** The events of so many people, {@link #address} of {@code name} and their number. */
    List<ProducerRecord<byte[], byte[]>> make(String name, int people) {
        return IntStream.range(0, people).mapToObj(i -> one(name, i)).toList();
    }

    static String address(String name, int person) {
        return name + "-" + person + "@example.org";
    }

    private ProducerRecord<byte[], byte[]> one(String name, int person) {
        UUID signature = Ids.next();
        Instant now = Instant.now();
        String token = (signature + "" + PETITION).substring(0, 43);
        SignatureEvent.Recipient recipient = new SignatureEvent.Recipient(
                "Rahile Dawut", address(name, person), "/sign/confirm/" + token, "/sign/withdraw/" + token);
        // Every second one wants to hear more.
        Submitted event = new Submitted(
                signature,
                PETITION,
                "where-are-our-families",
                TITLE,
                "en",
                person % 2 == 0,
                seal.seal(recipient, signature),
                now);
        ProducerRecord<byte[], byte[]> record = CloudEvents.record(
                Topic.SIGNATURE_EVENTS.topicName(),
                Topic.SIGNATURE_EVENTS.partitions(),
                signature.toString(),
                Ids.next().toString(),
                EventType.of(Submitted.class),
                Topic.SIGNATURE_EVENTS.producer(),
                now.toString(),
                EventJson.write(event));
        macs.add(record, Topic.SIGNATURE_EVENTS.producer());
        return record;
    }

    /** Returns when all are safe on the broker. */
    void tell(List<ProducerRecord<byte[], byte[]>> events) throws Exception {
        List<Future<RecordMetadata>> told = events.stream().map(producer::send).toList();
        for (Future<RecordMetadata> each : told) {
            each.get();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

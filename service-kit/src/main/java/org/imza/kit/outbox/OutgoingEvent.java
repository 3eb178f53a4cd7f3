package org.imza.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.kit.event.EventJson;
import org.imza.kit.id.Ids;

/** An event on its way: what a CloudEvent in Kafka's binary mode needs. */
record OutgoingEvent(UUID id, String type, String topic, String key, Instant at, String data) {

    static OutgoingEvent of(Event event) {
        return new OutgoingEvent(
                Ids.next(),
                EventType.of(event.getClass()),
                event.topic().topicName(),
                event.key().toString(),
                event.at(),
                EventJson.write(event));
    }

    ProducerRecord<String, String> toRecord(String source) {
        return new ProducerRecord<>(
                topic,
                null,
                at.toEpochMilli(),
                key,
                data,
                List.of(
                        header("ce_specversion", "1.0"),
                        header("ce_id", id.toString()),
                        header("ce_type", type),
                        header("ce_source", "/" + source),
                        header("ce_time", at.toString()),
                        header("content-type", "application/json")));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

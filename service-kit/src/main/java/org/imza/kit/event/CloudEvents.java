package org.imza.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** CloudEvents 1.0 in Kafka's binary mode: attributes in headers, the event alone in the value. */
public final class CloudEvents {

    private CloudEvents() {}

    /** A record for the broker. {@code source} is the name of the service that speaks. */
    public static ProducerRecord<String, String> record(
            String topic, String key, UUID id, String type, String source, Instant at, String data) {
        List<Header> headers = List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id.toString()),
                header("ce_type", type),
                header("ce_source", "/" + source),
                header("ce_time", at.toString()),
                header("content-type", "application/json"));
        return new ProducerRecord<>(topic, null, at.toEpochMilli(), key, data, headers);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

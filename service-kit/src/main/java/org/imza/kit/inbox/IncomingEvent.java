package org.imza.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.kit.event.EventJson;
import org.imza.kit.trace.Traceparent;

/**
 * An event as it came from the broker.
 *
 * @param traceparent the trace it belongs to, {@code null} for most
 */
record IncomingEvent(UUID id, String type, String topic, String content, String traceparent) {

    static IncomingEvent of(ConsumerRecord<byte[], byte[]> record) {
        return new IncomingEvent(
                UUID.fromString(header(record, "ce_id")),
                header(record, "ce_type"),
                record.topic(),
                content(record.value()),
                optional(record, Traceparent.HEADER));
    }

    /** Whether this release knows what it is; types of newer releases are passed over. */
    boolean known() {
        return EventType.recordOf(type) != null;
    }

    Event event() {
        return EventJson.readEvent(content, EventType.recordOf(type));
    }

    private static String content(byte[] value) {
        if (value == null) {
            throw new IllegalArgumentException("a record without a value");
        }
        return new String(value, StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        String value = optional(record, name);
        if (value == null) {
            throw new IllegalArgumentException("a record without " + name);
        }
        return value;
    }

    private static String optional(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}

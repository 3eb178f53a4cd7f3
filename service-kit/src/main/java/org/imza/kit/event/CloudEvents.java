package org.imza.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.utils.Utils;

/** CloudEvents 1.0 in Kafka's binary mode: attributes in headers, the event alone in the value. */
public final class CloudEvents {

    private static final Header VERSION = header("ce_specversion", "1.0");
    private static final Header JSON = header("content-type", "application/json");

    private CloudEvents() {}

    /**
     * A record for the broker. {@code source} is the name of the service that speaks, {@code partitions} how many the
     * topic has: which one it goes to is said here, as Kafka's producer would choose it, so that the event's MAC covers
     * it. The record is as old as its id, a UUIDv7, tells.
     */
    public static ProducerRecord<byte[], byte[]> record(
            String topic, int partitions, String key, String id, String type, String source, String time, String data) {
        List<Header> headers = List.of(
                VERSION,
                header("ce_id", id),
                header("ce_type", type),
                header("ce_source", uri(source)),
                header("ce_time", time),
                JSON);
        byte[] keyBytes = bytes(key);
        int partition = Utils.toPositive(Utils.murmur2(keyBytes)) % partitions;
        return new ProducerRecord<>(topic, partition, millisOf(id), keyBytes, bytes(data), headers);
    }

    /** The 48 bits that a UUIDv7 begins with. */
    private static long millisOf(String id) {
        return Long.parseLong(id, 0, 8, 16) << 16 | Long.parseLong(id, 9, 13, 16);
    }

    /** Whether the event says that {@code service} tells it. */
    public static boolean isFrom(String service, Headers headers) {
        Header source = headers.lastHeader("ce_source");
        return source != null
                && source.value() != null
                && uri(service).equals(new String(source.value(), StandardCharsets.UTF_8));
    }

    private static String uri(String service) {
        return "/" + service;
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

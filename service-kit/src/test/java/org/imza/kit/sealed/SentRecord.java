package org.imza.kit.sealed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** A record on its way to those who read it, that somebody changes. */
record SentRecord(String topic, int partition, String key, Headers headers, String value) {

    static SentRecord of(ProducerRecord<byte[], byte[]> record) {
        return new SentRecord(
                record.topic(),
                record.partition(),
                new String(record.key(), StandardCharsets.UTF_8),
                record.headers(),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    ConsumerRecord<byte[], byte[]> record() {
        return new ConsumerRecord<>(
                topic,
                partition,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                bytes(key),
                bytes(value),
                headers,
                Optional.empty());
    }

    byte[] mac() {
        return headers.lastHeader(EventMacs.HEADER).value();
    }

    SentRecord topic(String other) {
        return new SentRecord(other, partition, key, headers, value);
    }

    SentRecord partition(int other) {
        return new SentRecord(topic, other, key, headers, value);
    }

    SentRecord key(String other) {
        return new SentRecord(topic, partition, other, headers, value);
    }

    SentRecord value(String other) {
        return new SentRecord(topic, partition, key, headers, other);
    }

    /** In its place. */
    SentRecord header(String name, String other) {
        Headers changed = new RecordHeaders();
        headers.forEach(header -> changed.add(header.key(), header.key().equals(name) ? bytes(other) : header.value()));
        return new SentRecord(topic, partition, key, changed, value);
    }

    SentRecord mac(byte[] other) {
        return without(EventMacs.HEADER).and(EventMacs.HEADER, other);
    }

    SentRecord and(String name, String added) {
        return and(name, bytes(added));
    }

    SentRecord and(String name, byte[] added) {
        return new SentRecord(topic, partition, key, new RecordHeaders(headers).add(name, added), value);
    }

    SentRecord without(String name) {
        return new SentRecord(topic, partition, key, new RecordHeaders(headers).remove(name), value);
    }

    static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}

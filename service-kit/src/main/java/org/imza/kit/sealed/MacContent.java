package org.imza.kit.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What a record's MAC is computed over: topic, partition, key, every header but the MAC itself in the order they stand,
 * and value. Each text is preceded by its length, so that no two records have the same; {@code docs/events.md} tells
 * others how.
 */
final class MacContent {

    private static final byte[] VERSION = "imza-event-1".getBytes(StandardCharsets.UTF_8);
    private static final int MISSING = -1;

    private MacContent() {}

    static byte[] of(String topic, int partition, byte[] key, Headers headers, byte[] value) {
        byte[] topicName = topic.getBytes(StandardCharsets.UTF_8);
        Header[] all = headers.toArray();
        byte[][] names = new byte[all.length][];
        int bound = 0;
        int length = VERSION.length + 2 * Integer.BYTES + field(topicName) + field(key) + field(value);
        for (Header header : all) {
            if (!header.key().equals(EventMacs.HEADER)) {
                names[bound] = header.key().getBytes(StandardCharsets.UTF_8);
                length += field(names[bound]) + field(header.value());
                all[bound++] = header;
            }
        }
        ByteBuffer content = ByteBuffer.allocate(length).put(VERSION);
        put(content, topicName);
        content.putInt(partition);
        put(content, key);
        content.putInt(bound);
        for (int i = 0; i < bound; i++) {
            put(content, names[i]);
            put(content, all[i].value());
        }
        put(content, value);
        return content.array();
    }

    private static int field(byte[] bytes) {
        return Integer.BYTES + (bytes == null ? 0 : bytes.length);
    }

    private static void put(ByteBuffer content, byte[] bytes) {
        if (bytes == null) {
            content.putInt(MISSING);
        } else {
            content.putInt(bytes.length).put(bytes);
        }
    }
}

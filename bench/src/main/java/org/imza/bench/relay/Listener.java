package org.imza.bench.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.imza.bench.load.Latencies;

/**
 * A consumer that looks how old events are when it gets them: by the time they carry, which is that of the transaction
 * that caused them, shortly before its commit. So it tells a little too much rather than too little.
 */
final class Listener implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int MOST_LOOKS = 100;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Latencies ages = new Latencies();
    private final Instant since;
    private final Thread thread = Thread.ofPlatform().name("listener").daemon().unstarted(this::listen);
    private volatile int heard;
    private volatile boolean closed;

    /** Hears what happens from now on. */
    Listener(String broker, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        List.copyOf(partitions).forEach(consumer::position);
        this.since = Instant.now();
        thread.start();
    }

    private void listen() {
        while (!closed) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                Header time = record.headers().lastHeader("ce_time");
                Instant at = Instant.parse(new String(time.value(), StandardCharsets.UTF_8));
                if (at.isAfter(since)) {
                    ages.add(Duration.between(at, Instant.now()).toNanos());
                    heard = ages.count();
                }
            }
        }
    }

    /** Waits a while until so many have come, stops listening and tells how old they were. */
    Latencies ages(int expected) throws InterruptedException {
        for (int looks = 0; heard < expected && looks < MOST_LOOKS; looks++) {
            Thread.sleep(POLL);
        }
        stop();
        return ages;
    }

    private void stop() throws InterruptedException {
        closed = true;
        thread.join();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        consumer.close();
    }
}

package org.imza.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * How many events wait for this replica: {@code imza_consumer_lag} by topic, over the partitions it reads. Comes from
 * what the consumer knows anyway; while the broker is away it stays as it was last.
 */
@Singleton
class ConsumerLag {

    private final Map<String, AtomicLong> lags;

    ConsumerLag(Inbox inbox, MeterRegistry meters) {
        this.lags = inbox.topics().stream().collect(Collectors.toMap(topic -> topic, topic -> new AtomicLong()));
        lags.forEach((topic, lag) -> Gauge.builder("imza.consumer.lag", lag, AtomicLong::get)
                .description("Events that this replica has still to take, those in its hands included")
                .tag("topic", topic)
                .register(meters));
    }

    /** To be called on the consumer's thread, with what it has in its hands. */
    void measure(Consumer<?, ?> consumer, ConsumerRecords<?, ?> inHand) {
        Map<String, Long> sums = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            long waiting = consumer.currentLag(partition).orElse(0)
                    + inHand.records(partition).size();
            sums.merge(partition.topic(), waiting, Long::sum);
        }
        lags.forEach((topic, lag) -> lag.set(sums.getOrDefault(topic, 0L)));
    }
}

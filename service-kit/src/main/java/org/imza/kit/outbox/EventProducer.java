package org.imza.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.runtime.ApplicationConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.imza.event.Topic;
import org.imza.kit.event.EventJson;
import org.imza.kit.kafka.KafkaClients;
import org.imza.kit.kafka.KafkaConfig;
import org.imza.kit.sealed.EventMacs;
import org.imza.kit.trace.Tracing;

/** Sends events to the broker, each with its MAC; returns when all of them are safe there. */
@Singleton
class EventProducer {

    private final KafkaConfig config;
    private final Tracing tracing;
    private final KafkaClients clients;
    private final EventMacs macs;
    private final String source;
    private KafkaProducer<byte[], byte[]> producer;

    EventProducer(
            KafkaConfig config, KafkaClients clients, Tracing tracing, EventMacs macs, ApplicationConfig application) {
        this.config = config;
        this.clients = clients;
        this.tracing = tracing;
        this.macs = macs;
        this.source = application.name().orElseThrow();
    }

    /** Ends the start of a service that tells events and cannot prove it: nobody would believe a word. */
    void start(@Observes StartupEvent event) {
        if (!Topic.producedBy(source).isEmpty()) {
            macs.expect(source);
        }
    }

    /** Returns once the broker answers. Only the relay's thread calls it. */
    void reach() {
        Topic.producedBy(source).forEach(topic -> producer().partitionsFor(topic.topicName()));
    }

    /**
     * Sends what outbox rows hold, each a JSON list of events, and gives up at the first one that cannot be sent:
     * every further one would wait as long. Returns how many there were. Only the relay's thread calls it.
     */
    int sendAll(List<String> rows) throws ExecutionException, TimeoutException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        Map<String, Integer> partitions = new HashMap<>();
        for (String row : rows) {
            for (OutgoingEvent event : EventJson.read(row, OutgoingEvent[].class)) {
                Future<RecordMetadata> future =
                        send(event, partitions.computeIfAbsent(event.topic(), this::partitionsOf));
                if (future.isDone()) {
                    future.get();
                }
                sent.add(future);
            }
        }
        for (Future<RecordMetadata> future : sent) {
            future.get(config.deliveryTimeout().toMillis() * 2, TimeUnit.MILLISECONDS);
        }
        return sent.size();
    }

    private int partitionsOf(String topic) {
        return producer().partitionsFor(topic).size();
    }

    private Future<RecordMetadata> send(OutgoingEvent event, int partitions) {
        Span span = tracing.begin("publish " + event.topic(), SpanKind.PRODUCER, event.traceparent());
        String carriedOn = tracing.traceparent(span, event.traceparent());
        ProducerRecord<byte[], byte[]> record = event.toRecord(source, partitions, carriedOn);
        macs.add(record, source);
        return producer().send(record, span.isRecording() ? ending(span, event) : null);
    }

    /** Attributes: OpenTelemetry's semantic conventions for messaging, without the key, which tells a signature. */
    private static Callback ending(Span span, OutgoingEvent event) {
        span.setAttribute("messaging.system", "kafka");
        span.setAttribute("messaging.destination.name", event.topic());
        span.setAttribute("imza.event.type", event.type());
        return (done, failure) -> {
            if (failure != null) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        };
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            int timeout = (int) config.deliveryTimeout().toMillis();
            producer = clients.open(
                    Map.of(
                            ProducerConfig.CLIENT_ID_CONFIG,
                            source,
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.COMPRESSION_TYPE_CONFIG,
                            "lz4",
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            timeout,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            timeout,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            timeout,
                            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                            1_000,
                            ProducerConfig.LINGER_MS_CONFIG,
                            0),
                    settings -> new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
        }
        return producer;
    }
}

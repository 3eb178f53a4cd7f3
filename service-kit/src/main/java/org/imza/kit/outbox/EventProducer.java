package org.imza.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imza.event.Topic;
import org.imza.kit.event.EventJson;
import org.imza.kit.kafka.KafkaClients;
import org.imza.kit.kafka.KafkaConfig;
import org.imza.kit.trace.Tracing;

/** Sends events to the broker; returns when all of them are safe there. */
@Singleton
class EventProducer {

    private final KafkaConfig config;
    private final Tracing tracing;
    private final KafkaClients clients;
    private final String source;
    private KafkaProducer<String, String> producer;

    EventProducer(
            KafkaConfig config,
            KafkaClients clients,
            Tracing tracing,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.config = config;
        this.clients = clients;
        this.tracing = tracing;
        this.source = source;
    }

    /** Returns once the broker answers. Only the relay's thread calls it. */
    void reach() {
        producer().partitionsFor(Topic.values()[0].topicName());
    }

    /**
     * Sends what outbox rows hold, each a JSON list of events, and gives up at the first one that cannot be sent:
     * every further one would wait as long. Returns how many there were. Only the relay's thread calls it.
     */
    int sendAll(List<String> rows) throws ExecutionException, TimeoutException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (String row : rows) {
            for (OutgoingEvent event : EventJson.read(row, OutgoingEvent[].class)) {
                Future<RecordMetadata> future = send(event);
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

    private Future<RecordMetadata> send(OutgoingEvent event) {
        Span span = tracing.begin("publish " + event.topic(), SpanKind.PRODUCER, event.traceparent());
        String carriedOn = tracing.traceparent(span, event.traceparent());
        return producer().send(event.toRecord(source, carriedOn), span.isRecording() ? ending(span, event) : null);
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

    private KafkaProducer<String, String> producer() {
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
                    settings -> new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()));
        }
        return producer;
    }
}

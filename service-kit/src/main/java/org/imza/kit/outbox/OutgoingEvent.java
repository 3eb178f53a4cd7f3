package org.imza.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.kit.event.CloudEvents;
import org.imza.kit.event.EventJson;
import org.imza.kit.trace.Traceparent;

/**
 * An event on its way, as it waits in the outbox. Id and time are the texts that will be sent: to read and write them
 * anew for every event would cost the relay as much as its MAC.
 *
 * @param traceparent the trace it belongs to; {@code null}, and not stored, for most
 */
record OutgoingEvent(
        String id,
        String type,
        String topic,
        String key,
        String at,
        String data,
        @JsonInclude(Include.NON_NULL) String traceparent) {

    static OutgoingEvent of(Event event, String traceparent) {
        String type = EventType.of(event.getClass());
        return new OutgoingEvent(
                EventIds.of(event, type).toString(),
                type,
                event.topic().topicName(),
                event.key().toString(),
                event.at().toString(),
                EventJson.write(event),
                traceparent);
    }

    /**
     * @param partitions how many the topic has
     * @param carriedOn the trace as it is to be carried on, or {@code null}
     */
    ProducerRecord<byte[], byte[]> toRecord(String source, int partitions, String carriedOn) {
        ProducerRecord<byte[], byte[]> made = CloudEvents.record(topic, partitions, key, id, type, source, at, data);
        if (carriedOn != null) {
            made.headers().add(Traceparent.HEADER, carriedOn.getBytes(StandardCharsets.US_ASCII));
        }
        return made;
    }
}

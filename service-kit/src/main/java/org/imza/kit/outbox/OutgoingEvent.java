package org.imza.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.kit.event.CloudEvents;
import org.imza.kit.event.EventJson;

/** An event on its way, as it waits in the outbox. */
record OutgoingEvent(UUID id, String type, String topic, String key, Instant at, String data) {

    static OutgoingEvent of(Event event) {
        String type = EventType.of(event.getClass());
        return new OutgoingEvent(
                EventIds.of(event, type),
                type,
                event.topic().topicName(),
                event.key().toString(),
                event.at(),
                EventJson.write(event));
    }

    ProducerRecord<String, String> toRecord(String source) {
        return CloudEvents.record(topic, key, id, type, source, at, data);
    }
}

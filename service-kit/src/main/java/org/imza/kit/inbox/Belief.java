package org.imza.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.imza.event.Topic;
import org.imza.kit.sealed.EventMacs;
import org.jboss.logging.Logger;

/**
 * Which records are events at all: those with the MAC of the service whose topic it is. All others are passed over and
 * counted, {@code imza_inbox_forged_total} by topic; the log reports the first one after a quiet minute, since somebody
 * who writes one can write a million.
 */
@Singleton
class Belief {

    private static final Logger LOG = Logger.getLogger(Belief.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Set<String> topics;
    private final EventMacs macs;
    private final Instant unsignedUntil;
    private final Clock clock;
    private final Map<String, Counter> forged;
    private final Map<String, Counter> unsigned;
    private Instant lastForged = Instant.MIN;

    @Inject
    Belief(Inbox inbox, EventMacs macs, InboxConfig config, Clock clock, MeterRegistry meters) {
        this(inbox.topics(), macs, config, clock, meters);
    }

    Belief(Set<String> topics, EventMacs macs, InboxConfig config, Clock clock, MeterRegistry meters) {
        this.topics = topics;
        this.macs = macs;
        this.unsignedUntil = config.unsignedUntil().orElse(Instant.MIN);
        this.clock = clock;
        this.forged = counters("imza.inbox.forged", "Records without the MAC of who tells the topic", meters);
        this.unsigned =
                counters("imza.inbox.unsigned", "Events without a MAC that imza.inbox.unsigned-until let in", meters);
    }

    /** Reads the keys of everybody who is listened to; anyone who starts without them would believe nobody. */
    void prepare() {
        topics.forEach(topic -> macs.expect(Topic.named(topic).producer()));
    }

    /** Whether {@code record} may take effect. Only the consumer's thread asks. */
    boolean in(ConsumerRecord<byte[], byte[]> record) {
        if (macs.prove(record)) {
            return true;
        }
        if (EventMacs.missingIn(record) && clock.instant().isBefore(unsignedUntil)) {
            unsigned.get(record.topic()).increment();
            return true;
        }
        forged.get(record.topic()).increment();
        tell(record);
        return false;
    }

    private void tell(ConsumerRecord<byte[], byte[]> record) {
        Instant now = clock.instant();
        if (lastForged.isBefore(now.minus(QUIET))) {
            LOG.errorf(
                    "Somebody without the key of %s writes to its topic: passed over %s-%d@%d, and whatever like it follows",
                    Topic.named(record.topic()).producer(), record.topic(), record.partition(), record.offset());
        }
        lastForged = now;
    }

    private Map<String, Counter> counters(String name, String about, MeterRegistry meters) {
        return topics.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        topic -> Counter.builder(name)
                                .description(about)
                                .tag("topic", topic)
                                .register(meters)));
    }
}

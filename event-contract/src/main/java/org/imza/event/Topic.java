package org.imza.event;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A Kafka topic: its name, who alone writes to it, how it forgets and how it is split. Names and keys never change once released. */
public enum Topic {
    PETITION_EVENTS("petition-events", "petition-service", PetitionEvent.class, null, false),
    PETITION_PROGRESS("petition-progress", "petition-service", ProgressEvent.class, null, true),
    /** The only topic about signers. Whatever is personal in it is sealed. */
    SIGNATURE_EVENTS("signature-events", "petition-service", SignatureEvent.class, Duration.ofDays(7), false),
    CAMPAIGN_EVENTS("campaign-events", "campaign-service", CampaignEvent.class, null, false),
    ACCOUNT_EVENTS("account-events", "campaign-service", AccountEvent.class, Duration.ofDays(1), false);

    private static final int PARTITIONS = 6;

    private final String topicName;
    private final String producer;
    private final Class<? extends Event> content;
    private final Duration retention;
    private final boolean compacted;

    Topic(String topicName, String producer, Class<? extends Event> content, Duration retention, boolean compacted) {
        this.topicName = topicName;
        this.producer = producer;
        this.content = content;
        this.retention = retention;
        this.compacted = compacted;
    }

    /** The name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The one service that writes to it; what anybody else writes there is believed by nobody. */
    public String producer() {
        return producer;
    }

    /** The sealed interface of everything this topic holds. */
    public Class<? extends Event> content() {
        return content;
    }

    /** How long an event stays; empty means for ever. */
    public Optional<Duration> retention() {
        return Optional.ofNullable(retention);
    }

    /** Whether only the latest event of a key is kept. */
    public boolean compacted() {
        return compacted;
    }

    /** How many partitions a new topic gets. */
    public int partitions() {
        return PARTITIONS;
    }

    /** The topics that {@code service} writes to. */
    public static List<Topic> producedBy(String service) {
        return Arrays.stream(values())
                .filter(topic -> topic.producer.equals(service))
                .toList();
    }

    /** Every service that writes to a topic. */
    public static List<String> producers() {
        return Arrays.stream(values()).map(Topic::producer).distinct().toList();
    }

    /** The topic called {@code name}. */
    public static Topic named(String name) {
        for (Topic topic : values()) {
            if (topic.topicName.equals(name)) {
                return topic;
            }
        }
        throw new IllegalArgumentException("no topic " + name);
    }
}

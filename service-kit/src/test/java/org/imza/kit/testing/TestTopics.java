package org.imza.kit.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.imza.event.Topic;

/** Every topic of the event contract, for tests. */
public final class TestTopics {

    private TestTopics() {}

    /** Makes them on a broker that may be just starting. */
    public static void create(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            List<NewTopic> topics = Arrays.stream(Topic.values())
                    .map(topic -> new NewTopic(topic.topicName(), topic.partitions(), (short) 1))
                    .toList();
            admin.createTopics(topics).all().get(3, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException("the broker did not come up", e);
        }
    }
}

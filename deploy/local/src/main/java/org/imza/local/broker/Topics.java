package org.imza.local.broker;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.imza.event.Topic;

/** Makes the topics of the event contract on the broker. */
final class Topics {
    private static final String FOR_EVER = "-1";

    private Topics() {}

    /** @return true, once every topic is there */
    static boolean makeMissing(String broker) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 100);
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !present.contains(topic.topicName()))
                    .map(Topics::described)
                    .toList();
            admin.createTopics(missing).all().get();
            return true;
        }
    }

    private static NewTopic described(Topic topic) {
        String retention =
                topic.retention().map(Duration::toMillis).map(String::valueOf).orElse(FOR_EVER);
        String policy = topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        return new NewTopic(topic.topicName(), topic.partitions(), (short) 1)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention, TopicConfig.CLEANUP_POLICY_CONFIG, policy));
    }
}

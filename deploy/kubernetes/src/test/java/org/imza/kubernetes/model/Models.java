package org.imza.kubernetes.model;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The typed models on the class path, by API version and kind. */
final class Models {
    private static final String STRIMZI = "kafka.strimzi.io/v1";

    private final Map<String, Class<?>> types = new HashMap<>();

    Models() {
        ServiceLoader.load(KubernetesResource.class).stream()
                .map(ServiceLoader.Provider::type)
                .filter(HasMetadata.class::isAssignableFrom)
                .forEach(this::add);
        // These name several versions; the newest is the one we write.
        for (Class<?> type : List.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class)) {
            types.put(STRIMZI + " " + type.getSimpleName(), type);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Class<? extends KubernetesResource> type) {
        Class<? extends HasMetadata> object = (Class<? extends HasMetadata>) type;
        types.put(HasMetadata.getApiVersion(object) + " " + HasMetadata.getKind(object), object);
    }

    Optional<Class<?>> of(String apiVersion, String kind) {
        return Optional.ofNullable(types.get(apiVersion + " " + kind));
    }
}

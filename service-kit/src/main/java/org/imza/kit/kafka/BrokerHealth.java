package org.imza.kit.kafka;

import io.smallrye.health.api.HealthGroup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the broker answers: {@code /q/health/group/broker}. It has no part in readiness, since people sign while it
 * is away and what happened waits in the outbox.
 */
@HealthGroup("broker")
@ApplicationScoped
class BrokerHealth implements HealthCheck {

    private static final String NAME = "Broker";
    private static final int TIMEOUT_MILLIS = 2_000;

    private final KafkaClients clients;
    private Admin admin;

    BrokerHealth(KafkaClients clients) {
        this.clients = clients;
    }

    @Override
    public synchronized HealthCheckResponse call() {
        try {
            int brokers = admin().describeCluster()
                    .nodes()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                    .size();
            return HealthCheckResponse.named(NAME)
                    .up()
                    .withData("brokers", brokers)
                    .build();
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("broker", "does not answer; events wait in the outbox")
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HealthCheckResponse.down(NAME);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }

    /** Kept, so that asking costs one request; a broken connection is reopened by the client itself. */
    private Admin admin() {
        if (admin == null) {
            admin = clients.open(
                    Map.of(
                            AdminClientConfig.CLIENT_ID_CONFIG,
                            "health",
                            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            TIMEOUT_MILLIS,
                            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                            TIMEOUT_MILLIS),
                    settings -> Admin.create(settings));
        }
        return admin;
    }
}

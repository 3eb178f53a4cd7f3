package org.imza.local.frontdoor;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import java.util.Collection;

/** Asks replicas over and over whether they are ready, as the kubelet does, only sooner again. */
final class Readiness extends AbstractVerticle {
    private static final int MILLIS_BETWEEN_LOOKS = 200;
    /** One that is slow to say so is busy, not gone. */
    private static final int PATIENCE_SECONDS = 5;

    private final Collection<Replicas> services;
    private HttpClient client;

    Readiness(Collection<Replicas> services) {
        this.services = services;
    }

    @Override
    public void start() {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(PATIENCE_SECONDS * 1000)
                .setReadIdleTimeout(PATIENCE_SECONDS)
                .setKeepAlive(false));
        services.stream()
                .filter(Replicas::areSeveral)
                .forEach(service -> service.all().forEach(one -> look(service, one)));
    }

    private void look(Replicas service, Replica replica) {
        client.request(HttpMethod.GET, replica.management(), "127.0.0.1", "/q/health/ready")
                .compose(question -> question.send())
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false)
                .onSuccess(ready -> {
                    service.says(replica, ready);
                    vertx.setTimer(MILLIS_BETWEEN_LOOKS, due -> look(service, replica));
                });
    }
}

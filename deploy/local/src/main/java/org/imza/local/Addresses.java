package org.imza.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where everything can be reached. All of it listens on the loopback interface only.
 *
 * @param frontDoor what a browser opens, {@code http://localhost:8080}
 * @param smtpPort of the mail catcher
 * @param kafka the broker as {@code host:port}
 * @param services by part
 */
public record Addresses(URI frontDoor, int smtpPort, String kafka, Map<Part, Service> services) {

    /**
     * @param replicas its processes, none if it is left out
     * @param jdbcUrl its database
     * @param role its user in the database
     * @param password of that user
     */
    public record Service(List<Replica> replicas, String jdbcUrl, String role, String password) {

        /** The public port of the first process. */
        public URI http() {
            return replicas.getFirst().http();
        }

        /** The management port of the first process. */
        public URI management() {
            return replicas.getFirst().management();
        }
    }

    /**
     * @param http the public port
     * @param management the port of health, metrics and OpenAPI
     */
    public record Replica(URI http, URI management) {}

    public Service of(Part service) {
        return services.get(service);
    }

    Properties asProperties() {
        Properties all = new Properties();
        all.setProperty("front-door", frontDoor.toString());
        all.setProperty("smtp", "127.0.0.1:" + smtpPort);
        all.setProperty("kafka", kafka);
        services.forEach((part, service) -> {
            for (int i = 0; i < service.replicas().size(); i++) {
                Replica replica = service.replicas().get(i);
                all.setProperty(part.label(i) + ".http", replica.http().toString());
                all.setProperty(
                        part.label(i) + ".management", replica.management().toString());
            }
            all.setProperty(part.label() + ".jdbc.url", service.jdbcUrl());
            all.setProperty(part.label() + ".jdbc.username", service.role());
            all.setProperty(part.label() + ".jdbc.password", service.password());
        });
        return all;
    }
}

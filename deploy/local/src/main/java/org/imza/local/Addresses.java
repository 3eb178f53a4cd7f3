package org.imza.local;

import java.net.URI;
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
     * @param http the public port
     * @param management the port of health, metrics and OpenAPI
     * @param jdbcUrl its database
     * @param role its user in the database
     * @param password of that user
     */
    public record Service(URI http, URI management, String jdbcUrl, String role, String password) {}

    public Service of(Part service) {
        return services.get(service);
    }

    Properties asProperties() {
        Properties all = new Properties();
        all.setProperty("front-door", frontDoor.toString());
        all.setProperty("smtp", "127.0.0.1:" + smtpPort);
        all.setProperty("kafka", kafka);
        services.forEach((part, service) -> {
            all.setProperty(part.label() + ".http", service.http().toString());
            all.setProperty(part.label() + ".management", service.management().toString());
            all.setProperty(part.label() + ".jdbc.url", service.jdbcUrl());
            all.setProperty(part.label() + ".jdbc.username", service.role());
            all.setProperty(part.label() + ".jdbc.password", service.password());
        });
        return all;
    }
}

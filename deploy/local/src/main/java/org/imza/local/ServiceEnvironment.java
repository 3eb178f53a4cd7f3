package org.imza.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a service is told by its environment, where secrets are not seen by other users as arguments are. */
public final class ServiceEnvironment {
    /** Those who may review what goes public in a local run: they sign in through the mailbox. */
    static final String MODERATORS = "moderator@example.org";
    /** Those who may invite others to sign in. */
    private static final String ADMINISTRATORS = MODERATORS + ",administrator@example.org";

    /**
     * The front door and its visitors: it is open to this machine only, and all of it is one person's. So what the
     * front door says of its clients is believed, and nobody waits for having many petitions signed.
     */
    private static final String THIS_MACHINE = "127.0.0.1,::1";

    /** The front door asks them several times a second; on a machine that is busy an answer takes its time. */
    private static final String UNTIL_THE_FRONT_DOOR_KNOWS = "3s";

    private static final String KEYS_PATH = "/.well-known/jwks.json";

    private ServiceEnvironment() {}

    /** For the first process of {@code part}, with its keys in {@code keys}. */
    public static Map<String, String> of(Part part, Addresses addresses, Path keys) {
        return of(part, 0, addresses, keys);
    }

    static Map<String, String> of(Part part, int replica, Addresses addresses, Path keys) {
        Addresses.Service own = addresses.of(part);
        Addresses.Replica ports = own.replicas().get(replica);
        Map<String, String> environment = new HashMap<>();
        environment.put("IMZA_LIMIT_TRUSTED_PROXIES", THIS_MACHINE);
        environment.put("IMZA_LIMIT_EXEMPT", THIS_MACHINE);
        environment.putAll(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(ports.http().getPort()),
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management().getPort()),
                "QUARKUS_DATASOURCE_JDBC_URL", own.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", own.role(),
                "QUARKUS_DATASOURCE_PASSWORD", own.password(),
                "IMZA_PUBLIC_URL", addresses.frontDoor().toString(),
                "IMZA_KAFKA_BOOTSTRAP_SERVERS", addresses.kafka(),
                "IMZA_KEYS_DIRECTORY", keys.toString()));
        if (own.replicas().size() > 1) {
            environment.put("QUARKUS_SHUTDOWN_DELAY", UNTIL_THE_FRONT_DOOR_KNOWS);
        }
        if (part == Part.CAMPAIGN) {
            environment.put("IMZA_ACCOUNT_MODERATORS", MODERATORS);
            environment.put("IMZA_ACCOUNT_ADMINISTRATORS", ADMINISTRATORS);
        } else {
            environment.put("IMZA_SESSION_KEYS_URL", sessionKeys(addresses, keys));
        }
        if (part == Part.NOTIFICATION) {
            environment.put("QUARKUS_MAILER_MOCK", "false");
            environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
            environment.put("QUARKUS_MAILER_PORT", Integer.toString(addresses.smtpPort()));
            environment.put("QUARKUS_MAILER_START_TLS", "DISABLED");
            environment.put("QUARKUS_MAILER_FROM", "Imza <imza@example.org>");
        }
        return environment;
    }

    /** Of whichever campaign-service is there; where there is none, of the one that would be. */
    private static String sessionKeys(Addresses addresses, Path keys) {
        return switch (addresses.of(Part.CAMPAIGN).replicas().size()) {
            case 0 ->
                keys.resolveSibling(Part.CAMPAIGN.label())
                        .resolve("session-public.jwks")
                        .toString();
            case 1 -> addresses.of(Part.CAMPAIGN).http() + KEYS_PATH;
            default -> addresses.frontDoor() + KEYS_PATH;
        };
    }
}

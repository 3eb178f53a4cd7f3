package org.imza.kubernetes.secrets;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Every Secret of a new installation that can be made up. */
public final class FreshSecrets {
    private static final List<String> SERVICES =
            List.of("petition-service", "campaign-service", "notification-service");
    private static final int PASSWORD_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    /** For the overlay {@code trial}, where {@code moderator@example.org} may moderate and invite. */
    public List<Secret> forTrial() throws IOException {
        List<Secret> secrets = make("postgresql", "");
        secrets.add(new Secret("trial-postgresql", Map.of("password", password())));
        secrets.add(new Secret(
                "campaign-service-moderators",
                Map.of("emails", "moderator@example.org", "administrators", "moderator@example.org")));
        return secrets;
    }

    /** For the overlay {@code production}: without what only its operator knows. */
    public List<Secret> forProduction() throws IOException {
        return make("imza-database-rw", "?sslmode=require");
    }

    /** For an installation from before events carried a MAC: what it does not have yet. */
    public List<Secret> forEvents() throws IOException {
        return ServiceKeys.makeOfEvents();
    }

    private List<Secret> make(String host, String parameters) throws IOException {
        List<Secret> secrets = new ArrayList<>();
        for (String service : SERVICES) {
            String name = service.substring(0, service.indexOf('-'));
            secrets.add(new Secret(
                    service + "-database",
                    Map.of(
                            "jdbc-url",
                            "jdbc:postgresql://" + host + ":5432/" + name + parameters,
                            "username",
                            name,
                            "password",
                            password())));
        }
        secrets.addAll(ServiceKeys.make(SERVICES));
        return secrets;
    }

    private String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imza.kubernetes.rule.Secrets;
import org.imza.kubernetes.secrets.FreshSecrets;
import org.imza.kubernetes.secrets.Secret;
import org.junit.jupiter.api.Test;

/** What make-secrets makes is what the documentation tells of and what the trial needs. */
class FreshSecretsTest {
    private static final Set<String> OPTIONAL = Set.of("notification-service-smtp");

    @Test
    void trialHasAllItNeeds() throws IOException {
        Manifests trial = Rendered.overlays(ManifestsTest.kustomizeOrSkip()).stream()
                .filter(manifests -> manifests.origin().endsWith("trial"))
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> made = keysOf(new FreshSecrets().forTrial());
        Secrets.wantedBy(trial).forEach((secret, keys) -> {
            if (!OPTIONAL.contains(secret)) {
                assertTrue(made.containsKey(secret), secret + " is not made");
                assertTrue(made.get(secret).containsAll(keys), () -> secret + " lacks one of " + keys);
            }
        });
        assertAsDocumented(made);
    }

    @Test
    void productionGetsPasswordsAndKeys() throws IOException {
        Map<String, Set<String>> made = keysOf(new FreshSecrets().forProduction());
        assertEquals(8, made.size());
        assertAsDocumented(made);
    }

    /** What an installation of before has already is not made a second time. */
    @Test
    void eventsGetKeysOfTheirOwn() throws IOException {
        Map<String, Set<String>> made = keysOf(new FreshSecrets().forEvents());
        assertEquals(Set.of("petition-service-events", "campaign-service-events"), made.keySet());
        assertAsDocumented(made);
    }

    @Test
    void onlyTheTransportKeyIsShared() throws IOException {
        List<Secret> keys = new FreshSecrets()
                .forProduction().stream()
                        .filter(secret -> secret.name().endsWith("-keys"))
                        .toList();
        assertEquals(1, distinct(keys, "transport.json"));
        assertEquals(3, distinct(keys, "master.json"));
        assertEquals(3, distinct(keys, "fingerprint.json"));
    }

    private static long distinct(List<Secret> secrets, String file) {
        return secrets.stream()
                .map(secret -> secret.values().get(file))
                .distinct()
                .count();
    }

    private static void assertAsDocumented(Map<String, Set<String>> made) {
        Map<String, Set<String>> documented = Rules.documentedSecrets();
        made.forEach((secret, keys) -> assertEquals(documented.get(secret), keys, secret));
    }

    private static Map<String, Set<String>> keysOf(List<Secret> secrets) {
        return secrets.stream()
                .collect(
                        Collectors.toMap(Secret::name, secret -> secret.values().keySet()));
    }
}

package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imza.kit.testing.Eventually;
import org.imza.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Migrations apart from serving, as a cluster runs them: an init container first, replicas that only look. */
@ExtendWith(OnRunningImza.class)
class MigrationIT {

    @Test
    void migratesOnceHoweverManyAreStartedAtOnce(Imza imza) throws Exception {
        for (Part service : List.of(Part.PETITION, Part.CAMPAIGN, Part.NOTIFICATION)) {
            Map<String, String> environment = new HashMap<>(imza.databaseOf(service, "at_once"));
            environment.put("IMZA_MIGRATE", "only");
            List<Replica> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(Replica.of(service, environment));
            }
            for (Replica each : all) {
                assertEquals(0, each.end(), each.said());
            }
            assertEquals(
                    imza.count(service, "select count(*) from flyway_schema_history"),
                    imza.count(service, "select count(*) from at_once.flyway_schema_history where success"));
        }
    }

    @Test
    void endsWithAWordWhenItCannotMigrate(Imza imza) throws Exception {
        Map<String, String> environment = new HashMap<>(imza.databaseOf(Part.PETITION, "refused"));
        environment.put("IMZA_MIGRATE", "only");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "wrong");
        Replica replica = Replica.of(Part.PETITION, environment);
        assertEquals(1, replica.end(), replica.said());
        assertTrue(replica.said().contains("The database could not be migrated: "), replica.said());
    }

    @Test
    void isNotReadyBeforeTheSchemaIsButNeedsNoBroker(Imza imza) throws Exception {
        Map<String, String> environment = new HashMap<>(imza.databaseOf(Part.PETITION, "behind"));
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        environment.put("IMZA_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9");
        try (Replica replica = Replica.of(Part.PETITION, environment)) {
            JsonNode waiting = Eventually.found(
                    "an answer about readiness",
                    Eventually.PATIENCE,
                    () -> Optional.of(replica.health("/ready")).filter(answer -> answer.has("status")));
            assertEquals("DOWN", waiting.path("status").asText(), waiting.toString());
            assertTrue(
                    waiting.toString().contains("waits for the migrations [")
                            && waiting.toString().contains("V1__petition.sql"),
                    waiting.toString());

            environment.put("IMZA_MIGRATE", "only");
            assertEquals(0, Replica.of(Part.PETITION, environment).end());

            // Petitions are looked up once a second; not ready before.
            replica.ready();
            assertEquals("DOWN", replica.health("/group/broker").path("status").asText());
        }
    }

    @Test
    void tellsABrokerThatAnswers(Imza imza) throws Exception {
        assertEquals(
                "UP", imza.health(Part.PETITION, "/group/broker").path("status").asText());
    }
}

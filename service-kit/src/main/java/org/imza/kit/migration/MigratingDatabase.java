package org.imza.kit.migration;

import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Runs the migrations of the service on its class path, without starting it. Several at once take turns: Flyway holds
 * a lock in the database, and the second one finds nothing left to do. What fails is tried again by what runs
 * it: an init container is restarted.
 */
public final class MigratingDatabase {

    private final Config config;

    /** Of the service that {@code config} is of. */
    public MigratingDatabase(Config config) {
        this.config = config;
    }

    /** The exit code: 0 if the schema is what the code needs. */
    public int run() {
        try {
            MigrateResult result = flyway().migrate();
            System.out.printf(
                    "The database is at version %s; migrations run now: %d%n",
                    result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                    result.migrationsExecuted);
            return 0;
        } catch (FlywayException e) {
            System.err.println(
                    "The database could not be migrated: " + e.getMessage().strip());
            return 1;
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(
                        text("quarkus.datasource.jdbc.url"),
                        text("quarkus.datasource.username"),
                        text("quarkus.datasource.password"))
                .locations(Stream.of(text("quarkus.flyway.locations").split(","))
                        .map(folder -> "classpath:" + folder.strip())
                        .toArray(String[]::new))
                .outOfOrder(config.getValue("quarkus.flyway.out-of-order", Boolean.class))
                .load();
    }

    private String text(String key) {
        return config.getOptionalValue(key, String.class)
                .orElseThrow(() -> new FlywayException(key + " is not set; as environment variable: "
                        + key.toUpperCase(java.util.Locale.ROOT).replace('.', '_')));
    }
}

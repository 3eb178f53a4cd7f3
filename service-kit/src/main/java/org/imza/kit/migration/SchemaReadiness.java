package org.imza.kit.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * A replica is not ready before the database has every migration its code needs. One that has more, because a newer
 * release is being rolled out, is fine: migrations stay compatible with the release before.
 */
@Readiness
@ApplicationScoped
class SchemaReadiness implements HealthCheck {

    private static final String NAME = "Database schema";

    private final Flyway flyway;
    private volatile boolean current;

    SchemaReadiness(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (current) {
            return HealthCheckResponse.up(NAME);
        }
        try {
            List<MigrationInfo> missing = Arrays.asList(flyway.info().pending());
            current = missing.isEmpty();
            return current ? HealthCheckResponse.up(NAME) : down("waits for the migrations " + names(missing));
        } catch (FlywayException e) {
            return down("cannot be read");
        }
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named(NAME).down().withData("schema", reason).build();
    }

    private static List<String> names(List<MigrationInfo> migrations) {
        return migrations.stream().map(MigrationInfo::getScript).toList();
    }
}

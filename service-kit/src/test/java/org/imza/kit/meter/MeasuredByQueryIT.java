package org.imza.kit.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imza.kit.sql.Sql;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MeasuredByQueryIT {

    /** Nobody listens there. */
    private static final int NO_PORT = 1;

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void saysNothingWhileTheDatabaseIsAway() {
        PGSimpleDataSource database = database();
        var measured = new MeasuredByQuery(new Sql(database), "select 42, 1.5", meters)
                .gauge("imza.rows", "How many")
                .gauge("imza.seconds", "How long");
        assertShown(Double.NaN, Double.NaN);

        measured.measure();
        assertShown(42, 1.5);

        int[] ports = database.getPortNumbers();
        database.setPortNumbers(new int[] {NO_PORT});
        measured.measure();
        assertShown(Double.NaN, Double.NaN);

        database.setPortNumbers(ports);
        measured.measure();
        assertShown(42, 1.5);
    }

    private void assertShown(double rows, double seconds) {
        assertEquals(rows, meters.get("imza.rows").gauge().value());
        assertEquals(seconds, meters.get("imza.seconds").gauge().value());
    }

    private static PGSimpleDataSource database() {
        Config config = ConfigProvider.getConfig();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        database.setUser(config.getValue("quarkus.datasource.username", String.class));
        database.setPassword(config.getOptionalValue("quarkus.datasource.password", String.class)
                .orElse(""));
        return database;
    }
}

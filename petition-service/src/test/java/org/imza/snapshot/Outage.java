package org.imza.snapshot;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** A database that takes no connection while this is open, and has cut those that were. */
public final class Outage implements AutoCloseable {

    private final Connection elsewhere;

    public Outage() throws SQLException {
        var config = ConfigProvider.getConfig();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        elsewhere = DriverManager.getConnection(
                url.replace("/postgres?", "/template1?"),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        run("alter database postgres with allow_connections false");
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = elsewhere.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (elsewhere) {
            run("alter database postgres with allow_connections true");
        }
    }
}

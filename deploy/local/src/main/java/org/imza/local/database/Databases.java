package org.imza.local.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** One database and one role that owns it for each service; none can connect to another's. */
final class Databases {
    private final Passwords passwords;

    Databases(Passwords passwords) {
        this.passwords = passwords;
    }

    /** Makes what is missing. */
    void make(Connection superuser, List<String> names) throws SQLException, IOException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC");
            for (String name : names) {
                if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                    statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + passwords.of(name) + "'");
                }
                if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                    statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                }
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}

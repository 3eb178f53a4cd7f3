package org.imza.local.replicas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imza.kit.sealed.KeyFiles;
import org.imza.local.Folder;
import org.imza.local.InstanceLock;
import org.imza.local.Ports;
import org.imza.local.Progress;
import org.imza.local.broker.KafkaBroker;
import org.imza.local.database.Passwords;
import org.imza.local.database.PostgreSql;
import org.imza.local.process.Jvm;
import org.imza.local.process.Leftovers;

/** What replicas share: one PostgreSQL that keeps what it acknowledged, one broker, one set of keys. */
final class Ground implements AutoCloseable {
    static final String PUBLIC_URL = "http://localhost:8080";
    private static final String DATABASE = "petition";
    private static final int HEAP = 192;
    private static final Path JAR =
            Path.of("../../petition-service/target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private final Folder folder = Folder.open(Path.of("target/replicas"));
    private final InstanceLock lock = InstanceLock.take(folder.lock());
    private final Ports ports = new Ports();
    private final List<Replica> replicas = new ArrayList<>();
    private final Passwords passwords;
    private final PostgreSql postgres;
    private final KafkaBroker kafka;

    Ground() throws Exception {
        Leftovers.stop(folder.path(), PostgreSql.dataOf(folder));
        folder.empty();
        KeyFiles.createMissing(folder.keys());
        passwords = new Passwords(folder.passwords());
        postgres = new PostgreSql(folder, ports.next(), passwords, Progress.silent());
        kafka = new KafkaBroker(folder, ports.next(), ports.next(), Progress.silent());
        postgres.start(List.of(DATABASE));
        kafka.start();
    }

    /** Starts one more process and returns at once. */
    Replica start(String name) throws IOException {
        return start(name, ports.next());
    }

    /** On a port that one before it had. */
    Replica start(String name, int port) throws IOException {
        List<String> command = new ArrayList<>(Jvm.command(folder.path(), HEAP, "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-jar", JAR.toString()));
        Path log = folder.logs().resolve(name + ".log");
        Files.deleteIfExists(log);
        Replica replica = new Replica(name, port, ports.next(), log, command, environment(name));
        replicas.add(replica);
        return replica;
    }

    private Map<String, String> environment(String name) throws IOException {
        return new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.jdbcUrl(DATABASE) + "?ApplicationName=" + name,
                "QUARKUS_DATASOURCE_USERNAME",
                DATABASE,
                "QUARKUS_DATASOURCE_PASSWORD",
                passwords.of(DATABASE),
                // As in deploy/kubernetes: clients that have not heard of it yet are answered for so long.
                "QUARKUS_SHUTDOWN_DELAY",
                "5s",
                "IMZA_PUBLIC_URL",
                PUBLIC_URL,
                "IMZA_KAFKA_BOOTSTRAP_SERVERS",
                kafka.address(),
                "IMZA_KEYS_DIRECTORY",
                folder.keys().toString(),
                // The load is all of one address.
                "IMZA_LIMIT_EXEMPT",
                "127.0.0.1",
                "IMZA_SESSION_KEYS_URL",
                folder.keys().resolve("session-public.jwks").toString()));
    }

    Path keys() {
        return folder.keys();
    }

    String broker() {
        return kafka.address();
    }

    /** Ends PostgreSQL without a word to anybody. Its watcher starts it again. */
    void killPostgres() throws IOException {
        Path file = PostgreSql.dataOf(folder).resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** The first column of what a query finds. */
    <T> List<T> column(Class<T> type, String sql, Object... values) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(DATABASE), DATABASE, passwords.of(DATABASE));
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getObject(1, type));
                }
            }
            return found;
        }
    }

    long number(String sql, Object... values) throws SQLException, IOException {
        return column(Long.class, sql, values).getFirst();
    }

    void endReplicas() throws InterruptedException {
        for (Replica replica : replicas) {
            replica.close();
        }
        replicas.clear();
    }

    @Override
    public void close() throws Exception {
        endReplicas();
        kafka.close();
        postgres.close();
        lock.close();
    }
}

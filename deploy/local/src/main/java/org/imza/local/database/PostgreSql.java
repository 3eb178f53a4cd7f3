package org.imza.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imza.local.Folder;
import org.imza.local.Progress;
import org.imza.local.Trouble;
import org.imza.local.process.Command;
import org.imza.local.process.LastWords;
import org.imza.local.process.Signal;
import org.imza.local.process.Watched;

/** A real PostgreSQL that keeps what it acknowledged: fsync and synchronous_commit are on. */
public final class PostgreSql {
    private static final String SUPERUSER = "postgres";

    private final Folder folder;
    private final int port;
    private final Passwords passwords;
    private final Progress progress;
    private final Map<String, String> settings;
    private volatile Watched server;

    public PostgreSql(Folder folder, int port, Passwords passwords, Progress progress) {
        this(folder, port, passwords, progress, Map.of());
    }

    /** With further settings, as in {@code postgresql.conf}; they win. */
    public PostgreSql(Folder folder, int port, Passwords passwords, Progress progress, Map<String, String> settings) {
        this.folder = folder;
        this.port = port;
        this.passwords = passwords;
        this.progress = progress;
        this.settings = settings;
    }

    /** Where a cluster keeps its files. */
    public static Path dataOf(Folder folder) {
        return folder.postgresql().resolve("data");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Starts it and makes the databases that are missing. Returns when they can be used. */
    public void start(List<String> databases) throws IOException, InterruptedException, SQLException {
        Files.createDirectories(folder.postgresql());
        Path programs = Binaries.unpackedIn(folder.postgresql()).resolve("bin");
        List<String> prefix = Unprivileged.prefix(folder.postgresql());
        if (!Files.exists(dataOf(folder))) {
            progress.say("Making an empty PostgreSQL …");
            initialize(prefix, programs);
        }
        server = new Watched("PostgreSQL", launch(prefix, programs), log(), Signal.INT, progress);
        server.start();
        server.awaitReady(() -> {
            try (Connection connection = connect()) {
                return connection.isValid(1);
            }
        });
        try (Connection connection = connect()) {
            new Databases(passwords).make(connection, databases);
        }
    }

    private Path log() {
        return folder.logs().resolve("postgresql.log");
    }

    private Connection connect() throws SQLException, IOException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, passwords.of(SUPERUSER));
    }

    /** Under another name first: a start that is interrupted here leaves no half-made cluster behind. */
    private void initialize(List<String> prefix, Path programs) throws IOException, InterruptedException {
        Path unfinished = folder.postgresql().resolve("data.unfinished");
        Folder.delete(unfinished);
        Path password = Files.writeString(folder.postgresql().resolve("password"), passwords.of(SUPERUSER));
        try {
            Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
            Unprivileged.prefix(folder.postgresql());
            List<String> command = new ArrayList<>(prefix);
            command.addAll(
                    List.of(programs.resolve("initdb").toString(), "-D", unfinished.toString(), "-U", SUPERUSER));
            command.addAll(
                    List.of("--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8", "--no-instructions"));
            command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            Path log = folder.logs().resolve("initdb.log");
            if (Command.run(command, log) != 0) {
                throw new Trouble("PostgreSQL could not make its files" + LastWords.of(log) + "; see " + log);
            }
            Files.move(unfinished, dataOf(folder));
        } finally {
            Files.delete(password);
        }
    }

    private Watched.Launch launch(List<String> prefix, Path programs) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                programs.resolve("postgres").toString(), "-D", dataOf(folder).toString()));
        Map<String, String> all = new HashMap<>(Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "shared_buffers", "64MB",
                "max_connections", "120",
                // What people entered must not reach the log with an error's details or statement.
                "log_error_verbosity", "terse",
                "log_min_error_statement", "panic"));
        all.putAll(settings);
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Watched.Launch(command, Map.of(), folder.path());
    }

    /** Stops it for good. */
    public void close() {
        Watched running = server;
        if (running != null) {
            running.close();
        }
    }
}

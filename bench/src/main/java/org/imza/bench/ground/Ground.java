package org.imza.bench.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.imza.kit.sealed.KeyFiles;
import org.imza.local.Folder;
import org.imza.local.InstanceLock;
import org.imza.local.Ports;
import org.imza.local.Progress;
import org.imza.local.broker.KafkaBroker;
import org.imza.local.database.Passwords;
import org.imza.local.database.PostgreSql;
import org.imza.local.process.Leftovers;

/** An empty PostgreSQL, a broker if it is asked for, keys, and the services started on them. Closing stops all. */
public final class Ground implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    /** As one would set it on a small machine that has PostgreSQL to itself; for A and B alike. */
    private static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "1GB", "max_wal_size", "4GB", "checkpoint_timeout", "15min", "max_connections", "200");

    private final Path root;
    private final Folder folder;
    private final Progress progress;
    private final Ports ports = new Ports();
    private final InstanceLock lock;
    private final Passwords passwords;
    private final int postgresPort;
    private final PostgreSql postgres;
    private final List<AutoCloseable> started = new CopyOnWriteArrayList<>();
    private final Thread whenInterrupted = new Thread(this::stopAll, "stop");
    private String broker;

    private Ground(Path root, Folder folder, InstanceLock lock, Progress progress) throws IOException {
        this.root = root;
        this.folder = folder;
        this.lock = lock;
        this.progress = progress;
        this.passwords = new Passwords(folder.passwords());
        this.postgresPort = ports.next();
        this.postgres = new PostgreSql(folder, postgresPort, passwords, progress, SETTINGS);
        // Nobody listens there, as on a day on which the broker is down.
        this.broker = "127.0.0.1:" + ports.next();
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /** Starts PostgreSQL with these databases, all empty. */
    public static Ground open(Path root, Progress progress, String... databases) throws Exception {
        Folder folder = Folder.open(root.resolve("bench/target/ground"));
        InstanceLock lock = InstanceLock.take(folder.lock());
        Leftovers.stop(folder.path(), PostgreSql.dataOf(folder));
        folder.empty();
        Ground ground = new Ground(root, folder, lock, progress);
        try {
            KeyFiles.createMissing(ground.keys());
            ground.postgres.start(List.of(databases));
            return ground;
        } catch (IOException | InterruptedException | SQLException | RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    /** Starts a broker, for services that are started after it. */
    public String startBroker() throws IOException, InterruptedException {
        KafkaBroker kafka = new KafkaBroker(folder, ports.next(), ports.next(), progress);
        started.add(kafka::close);
        kafka.start();
        broker = kafka.address();
        return broker;
    }

    /** Starts a petition-service and returns when it is ready. {@code settings} are its configuration's keys. */
    public Service start(String name, Database database, Map<String, String> settings) throws Exception {
        return start(Program.PETITION, name, database, settings);
    }

    /** Starts another service than petition-service, too. */
    public Service start(Program program, String name, Database database, Map<String, String> settings)
            throws Exception {
        Service service = prepare(program, name, database, settings, program.asPackaged(root));
        service.start();
        service.awaitReady();
        return service;
    }

    /** A petition-service that is not started yet. */
    public Service prepare(String name, Database database, Map<String, String> settings, String... flags) {
        return prepare(Program.PETITION, name, database, settings, flags);
    }

    private Service prepare(
            Program program, String name, Database database, Map<String, String> settings, String... flags) {
        Service.Addresses addresses = new Service.Addresses(ports.next(), ports.next(), broker);
        Service service = new Service(this, program, name, database, addresses, settings, flags);
        started.add(service);
        return service;
    }

    public Database database(String name) throws IOException {
        return new Database(name, postgresPort, name, passwords.of(name));
    }

    /** A database as the superuser sees it, for statistics and checkpoints. */
    public Database asSuperuser(String name) throws IOException {
        return new Database(name, postgresPort, SUPERUSER, passwords.of(SUPERUSER));
    }

    /** The time of processors that PostgreSQL has taken, without that of connections that are closed again. */
    public Duration databaseProcessorTime() {
        return ProcessHandle.current()
                .descendants()
                .map(ProcessHandle::info)
                .filter(each -> each.command().orElse("").endsWith("/postgres"))
                .map(each -> each.totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public int freePort() {
        return ports.next();
    }

    /** The folder of the checkout. */
    public Path root() {
        return root;
    }

    /** For files of a case; emptied with every case. */
    public Path work() throws IOException {
        return Files.createDirectories(folder.mail());
    }

    Folder folder() {
        return folder;
    }

    /** The folder of the keys that every service here has. */
    public Path keys() {
        return folder.keys();
    }

    Progress progress() {
        return progress;
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        stopAll();
        folder.empty();
        lock.close();
    }

    /** Ctrl-C must leave nothing running either. */
    private void stopAll() {
        try {
            for (AutoCloseable each : started.reversed()) {
                each.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("could not stop everything", e);
        } finally {
            postgres.close();
        }
    }
}

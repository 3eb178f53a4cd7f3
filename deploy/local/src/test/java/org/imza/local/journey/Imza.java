package org.imza.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imza.local.Addresses;
import org.imza.local.Folder;
import org.imza.local.LocalSystem;
import org.imza.local.Options;
import org.imza.local.Part;
import org.imza.local.ServiceEnvironment;

/** The running system that all journeys of a test run share, as its visitors and its operator meet it. */
final class Imza implements AutoCloseable {
    static final String MODERATOR = "moderator@example.org";
    static final String ADMINISTRATOR = "administrator@example.org";
    private static final Path ROOT = Path.of("../..");
    private static final Path DATA = Path.of("target/journeys");

    private final LocalSystem system;
    private final Mails mails;
    private Stage stage;
    private PublicPages pages;

    private Imza(LocalSystem system) {
        this.system = system;
        this.mails = new Mails(visitor());
    }

    static Imza start() {
        Options options = Options.in(ROOT).keepingDataIn(DATA).onAnyPort().startingFresh();
        return new Imza(LocalSystem.start(options, line -> {}));
    }

    URI home() {
        return system.addresses().frontDoor();
    }

    Visitor visitor() {
        return new Visitor(home(), "en");
    }

    Mails mails() {
        return mails;
    }

    /** A group with a signed-in organizer and a moderator, to have petitions from. */
    synchronized Stage stage() {
        if (stage == null) {
            stage = Stage.prepare(this);
        }
        return stage;
    }

    /** What strangers meet, with something on it. */
    synchronized PublicPages pages() {
        if (pages == null) {
            pages = PublicPages.prepare(this);
        }
        return pages;
    }

    void stop(Part part) {
        system.stop(part);
    }

    void start(Part part) {
        system.start(part);
    }

    /** The broker, as its clients call it. */
    String kafka() {
        return system.addresses().kafka();
    }

    /** Where the broker keeps the records of a partition. */
    Path partition(String topic, int number) {
        return DATA.resolve("kafka/data").resolve(topic + "-" + number);
    }

    /** Where the processes write what they have to say. */
    Path logs() {
        return DATA.resolve("logs");
    }

    /** One number out of a service's own database. */
    long count(Part service, String query) {
        Addresses.Service address = system.addresses().of(service);
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.role(), address.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    /** The environment for one more process of a service, on a new, empty schema beside the one in use. */
    Map<String, String> databaseOf(Part service, String schema) {
        change(service, "create schema " + schema);
        return environmentOf(service, "?currentSchema=" + schema);
    }

    /** The environment for one more process of a service, beside the one that runs. */
    Map<String, String> environmentOf(Part service) {
        return environmentOf(service, "");
    }

    private Map<String, String> environmentOf(Part service, String schema) {
        Addresses.Service address = system.addresses().of(service);
        Map<String, String> environment = new HashMap<>(ServiceEnvironment.of(
                service,
                system.addresses(),
                DATA.toAbsolutePath().resolve("keys").resolve(service.label())));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", address.jdbcUrl() + schema);
        // Its own ports are taken.
        List.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT").forEach(environment::remove);
        return environment;
    }

    /** What a path below {@code /q/health} of a running service answers. */
    JsonNode health(Part service, String path) throws IOException {
        URI management = system.addresses().of(service).management();
        return new ObjectMapper()
                .readTree(management.resolve("/q/health" + path).toURL());
    }

    /** Kafka's disk burns, and an empty one takes its place. */
    void loseKafka() throws IOException {
        stop(Part.KAFKA);
        Folder.delete(DATA.resolve("kafka/data"));
        start(Part.KAFKA);
    }

    void change(Part service, String statement) {
        Addresses.Service address = system.addresses().of(service);
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.role(), address.password());
                Statement change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    @Override
    public void close() {
        system.close();
    }
}

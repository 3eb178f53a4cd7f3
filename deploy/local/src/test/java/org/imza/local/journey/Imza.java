package org.imza.local.journey;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.imza.local.Addresses;
import org.imza.local.LocalSystem;
import org.imza.local.Options;
import org.imza.local.Part;

/** The running system that all journeys of a test run share, as its visitors and its operator meet it. */
final class Imza implements AutoCloseable {
    static final String MODERATOR = "moderator@example.org";
    private static final Path ROOT = Path.of("../..");
    private static final Path DATA = Path.of("target/journeys");

    private final LocalSystem system;
    private final Mails mails;
    private Stage stage;

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

    void stop(Part part) {
        system.stop(part);
    }

    void start(Part part) {
        system.start(part);
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

    @Override
    public void close() {
        system.close();
    }
}

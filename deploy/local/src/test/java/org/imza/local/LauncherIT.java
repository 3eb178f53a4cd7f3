package org.imza.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.imza.event.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people meet it: processes, signals, ports and what they say. */
class LauncherIT {
    @TempDir
    static Path folder;

    private static Path data;
    private static int port;
    private static Launched running;

    @BeforeAll
    static void launch() throws Exception {
        data = folder.toRealPath().resolve("shared");
        port = freePort();
        running = Launched.start(data, port).awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        running.process.destroy();
        running.awaitEnd();
        assertEquals(List.of(), Launched.workingIn(data), running.output());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Connection connect(Launched system, String service, String url) throws Exception {
        Properties addresses = system.addresses();
        return DriverManager.getConnection(
                addresses.getProperty(url + ".jdbc.url"),
                addresses.getProperty(service + ".jdbc.username"),
                addresses.getProperty(service + ".jdbc.password"));
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Test
    void refusesASecondStartInTheSameFolder() throws Exception {
        Launched second = Launched.start(data, freePort());
        assertNotEquals(0, second.awaitEnd());
        assertTrue(
                second.output().contains("already runs in this folder as process " + running.process.pid()),
                second.output());
        assertEquals(1, second.output().lines().count(), second.output());
        assertTrue(running.process.isAlive());
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        Launched second = Launched.start(folder.toRealPath().resolve("other"), port);
        assertNotEquals(0, second.awaitEnd());
        assertTrue(second.output().contains("Port " + port + " is taken"), second.output());
        assertTrue(second.output().contains("--port " + (port + 1)), second.output());
        assertEquals(1, second.output().lines().count(), second.output());
        assertEquals(List.of(), Launched.workingIn(folder.toRealPath().resolve("other")));
    }

    @Test
    void givesEachServiceADatabaseThatNoOtherCanEnter() throws Exception {
        try (Connection own = connect(running, "petition-service", "petition-service")) {
            assertEquals("on", ask(own, "SHOW fsync"));
            assertEquals("on", ask(own, "SHOW synchronous_commit"));
            assertEquals("UTF8", ask(own, "SHOW server_encoding"));
        }
        SQLException refused = assertThrows(
                SQLException.class,
                () -> connect(running, "petition-service", "campaign-service").close());
        assertEquals("42501", refused.getSQLState(), refused.getMessage());
        Properties wrong = new Properties();
        wrong.setProperty("user", "petition");
        wrong.setProperty("password", "guessed");
        String url = running.addresses().getProperty("petition-service.jdbc.url");
        assertEquals(
                "28P01",
                assertThrows(SQLException.class, () -> DriverManager.getConnection(url, wrong))
                        .getSQLState());
    }

    @Test
    void makesTheTopicsOfTheContract() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", running.addresses().getProperty("kafka")))) {
            Set<String> names = admin.listTopics().names().get();
            assertTrue(
                    names.containsAll(
                            Arrays.stream(Topic.values()).map(Topic::topicName).toList()),
                    names.toString());
        }
    }

    @Test
    void startsAPartAgainThatDied() throws Exception {
        ProcessHandle kafka = Launched.workingIn(data).stream()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
        kafka.destroyForcibly();
        Launched.await(
                "another broker",
                () -> Launched.workingIn(data).stream()
                        .anyMatch(each -> each.pid() != kafka.pid()
                                && each.info().command().orElse("").endsWith("java")));
        assertTrue(running.output().contains("Kafka ended by itself"), running.output());
        makesTheTopicsOfTheContract();
    }

    @Test
    void keepsDataOverATermAndAKill() throws Exception {
        Path own = folder.toRealPath().resolve("kept");
        Launched first = Launched.start(own, freePort()).awaitReady();
        try (Connection connection = connect(first, "petition-service", "petition-service");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 'still here' AS text");
        }
        first.process.destroy();
        first.awaitEnd();
        assertEquals(List.of(), Launched.workingIn(own), first.output());

        Launched second = Launched.start(own, freePort()).awaitReady();
        second.process.destroyForcibly();
        second.awaitEnd();
        assertFalse(Launched.workingIn(own).isEmpty(), "a kill leaves processes, else this test proves nothing");

        Launched third = Launched.start(own, freePort()).awaitReady();
        assertTrue(third.output().contains("Stopped what an earlier start had left running"), third.output());
        try (Connection connection = connect(third, "petition-service", "petition-service")) {
            assertEquals("still here", ask(connection, "SELECT text FROM kept"));
        }
        third.process.destroy();
        third.awaitEnd();
        assertEquals(List.of(), Launched.workingIn(own), third.output());
    }
}

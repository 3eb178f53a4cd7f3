package org.imza.local.replicas;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.imza.kit.testing.Together;
import org.imza.local.Addresses;
import org.imza.local.LocalSystem;
import org.imza.local.Options;
import org.imza.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * As {@code ./run --replicas 2}: of each service first one process is restarted and then the other, while people sign,
 * confirm and read through the front door. None of them notices, and what they did is there once.
 */
class RollingRestartIT {
    private static final int REPLICAS = 2;
    private static final int REQUESTS = 10_000;
    private static final int SECONDS_ON_A_BUSY_MACHINE = 440;
    /** Leaves the processors some time for starting processes. */
    private static final int REST_MILLIS = 100;

    private static final Path DATA = Path.of("target/rolling");
    /** Those whom people and their mails need; campaign-service has no part in it. */
    private static final List<Part> SERVICES = List.of(Part.PETITION, Part.NOTIFICATION);

    @Test
    @Timeout(SECONDS_ON_A_BUSY_MACHINE)
    void nobodyNoticesThatProcessesAreRestartedOneByOne() throws Exception {
        Options options = Options.in(Path.of("../.."))
                .keepingDataIn(DATA)
                .onAnyPort()
                .startingFresh()
                .withOnly(EnumSet.of(Part.PETITION, Part.NOTIFICATION, Part.KAFKA, Part.MAIL))
                .withReplicas(REPLICAS);
        try (LocalSystem system = LocalSystem.start(options, line -> {})) {
            Addresses addresses = system.addresses();
            int frontDoor = addresses.frontDoor().getPort();
            Petition petition = Petition.publish(
                    frontDoor,
                    addresses.frontDoor().toString(),
                    DATA.toAbsolutePath().resolve("keys/campaign-service"),
                    "What two of each count");
            awaitEverywhere(addresses, petition, 0);
            Postman postman = new Postman(frontDoor);
            try (Visitors visitors = new Visitors(frontDoor, petition, postman, REST_MILLIS)) {
                for (int number = 0; number < REPLICAS; number++) {
                    restart(system, number);
                }
                visitors.awaitRequests(REQUESTS);
                visitors.awaitConfirmations();
                assertEquals(Map.of(), visitors.failures(), "of " + visitors.requests() + " requests");
                checkKept(addresses, petition, visitors, postman);
            }
        }
    }

    private static void restart(LocalSystem system, int number) {
        List<Callable<Void>> restarts = new ArrayList<>();
        for (Part service : SERVICES) {
            restarts.add(() -> {
                system.restart(service, number);
                return null;
            });
        }
        Together.all(SERVICES.size(), restarts);
    }

    private static void checkKept(Addresses addresses, Petition petition, Visitors visitors, Postman postman)
            throws Exception {
        long signed = visitors.signed().size();
        assertTrue(signed > REQUESTS / 10, "only " + signed + " signed");
        String those = " where petition_id = '" + petition.id() + "'";
        assertEquals(signed, number(addresses, Part.PETITION, "select count(*) from signature" + those));
        assertEquals(
                signed,
                number(addresses, Part.PETITION, "select count(distinct fingerprint) from signature" + those),
                "a person is stored twice");
        assertEquals(
                signed, number(addresses, Part.PETITION, "select count(*) from signature" + those + " and state = 2"));
        awaitEverywhere(addresses, petition, signed);
        for (Part part : SERVICES) {
            Until.holds("nothing waits in " + part, () -> number(addresses, part, "select count(*) from outbox") == 0);
            assertEquals(0, number(addresses, part, "select count(*) from inbox_failure"), part.label());
        }
        postman.look();
        assertEquals(
                visitors.signed().stream().collect(toMap(Function.identity(), person -> 1)),
                postman.mailsByPerson(),
                "everybody gets one mail to confirm");
    }

    /** Each process of petition-service shows the count. */
    private static void awaitEverywhere(Addresses addresses, Petition petition, long signatures) {
        for (Addresses.Replica replica : addresses.of(Part.PETITION).replicas()) {
            Until.holds("a process that counts " + signatures, () -> {
                try (Wire wire = new Wire(replica.http().getPort())) {
                    return wire.get(petition.progressPath()).body().contains("\"signatures\":" + signatures + ",");
                }
            });
        }
    }

    private static long number(Addresses addresses, Part part, String query) throws SQLException {
        Addresses.Service service = addresses.of(part);
        try (Connection connection =
                        DriverManager.getConnection(service.jdbcUrl(), service.role(), service.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}

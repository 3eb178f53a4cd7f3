package org.imza.local;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imza.local.database.Passwords;
import org.imza.local.frontdoor.Replica;

/** The ports of one run, chosen before anything starts, since everybody has to know the others. */
record Plan(Addresses addresses, int frontDoorPort, int kafkaPort, int kafkaControllerPort, int postgresPort) {

    /** What a service holds at most: quarkus.datasource.jdbc.max-size. */
    private static final int CONNECTIONS = 16;

    private static final int OTHER_CONNECTIONS = 72;

    static final List<Part> SERVICES =
            Arrays.stream(Part.values()).filter(Part::isService).toList();

    static Plan make(Options options, Passwords passwords) throws IOException {
        Ports ports = new Ports();
        int frontDoor = options.port() == 0 ? ports.next() : options.port();
        int kafka = ports.next();
        int postgres = ports.next();
        Map<Part, Addresses.Service> services = new EnumMap<>(Part.class);
        for (Part part : SERVICES) {
            String role = part.database().orElseThrow();
            services.put(
                    part,
                    new Addresses.Service(
                            IntStream.range(0, options.parts().contains(part) ? options.replicas() : 0)
                                    .mapToObj(replica -> new Addresses.Replica(free(ports), free(ports)))
                                    .toList(),
                            "jdbc:postgresql://127.0.0.1:" + postgres + "/" + role,
                            role,
                            passwords.of(role)));
        }
        Addresses addresses = new Addresses(
                URI.create("http://localhost:" + frontDoor), ports.next(), "127.0.0.1:" + kafka, services);
        return new Plan(addresses, frontDoor, kafka, ports.next(), postgres);
    }

    List<String> databases() {
        return SERVICES.stream().map(part -> part.database().orElseThrow()).toList();
    }

    /** As many connections as the processes may hold, and some for others. */
    Map<String, String> settingsOfPostgres() {
        int processes = addresses.services().values().stream()
                .mapToInt(service -> service.replicas().size())
                .sum();
        return Map.of("max_connections", Integer.toString(OTHER_CONNECTIONS + processes * CONNECTIONS));
    }

    private static URI free(Ports ports) {
        return URI.create("http://127.0.0.1:" + ports.next());
    }

    /** Where the front door finds each service, by its name. */
    Map<String, List<Replica>> replicas() {
        return addresses.services().entrySet().stream()
                .collect(Collectors.toMap(
                        service -> service.getKey().label(),
                        service -> service.getValue().replicas().stream()
                                .map(one -> new Replica(
                                        one.http().getPort(), one.management().getPort()))
                                .toList()));
    }
}

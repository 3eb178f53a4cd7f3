package org.imza.local;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.imza.local.database.Passwords;

/** The ports of one run, chosen before anything starts, since everybody has to know the others. */
record Plan(Addresses addresses, int frontDoorPort, int kafkaPort, int kafkaControllerPort, int postgresPort) {

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
                            URI.create("http://127.0.0.1:" + ports.next()),
                            URI.create("http://127.0.0.1:" + ports.next()),
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

    /** The public port of each service by its name. */
    Map<String, Integer> servicePorts() {
        Map<String, Integer> ports = new java.util.HashMap<>();
        addresses
                .services()
                .forEach((part, service) ->
                        ports.put(part.label(), service.http().getPort()));
        return ports;
    }
}

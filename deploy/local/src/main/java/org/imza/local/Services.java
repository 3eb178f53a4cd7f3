package org.imza.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imza.local.frontdoor.FrontDoor;

/** The processes of the services, behind the front door. */
final class Services {
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final Map<Part, List<ServiceProcess>> processes = new EnumMap<>(Part.class);
    private final FrontDoor frontDoor;

    Services(Options options, Folder folder, Addresses addresses, FrontDoor frontDoor, Progress progress) {
        this.frontDoor = frontDoor;
        Keys keys = new Keys(folder.keys());
        for (Part part : Plan.SERVICES) {
            if (options.parts().contains(part)) {
                processes.put(
                        part,
                        IntStream.range(0, options.replicas())
                                .mapToObj(replica -> new ServiceProcess(
                                        part, replica, options, folder, addresses, keys.of(part), progress))
                                .toList());
            }
        }
    }

    Set<Part> parts() {
        return processes.keySet();
    }

    /** Returns when all processes of a service get requests. */
    void start(Part part) throws Exception {
        Together.run(processes.get(part).stream()
                .map(process -> (Together.Step) () -> start(part, process))
                .toList());
    }

    /** One alone, while the others go on. Returns when it gets requests again. */
    void restart(Part part, int replica) throws Exception {
        ServiceProcess process = processes.get(part).get(replica);
        process.stop();
        start(part, process);
    }

    private void start(Part part, ServiceProcess process) throws Exception {
        process.start();
        process.awaitReady();
        while (!frontDoor.sendsTo(part.label(), process.port())) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    void stop(Part part) {
        Together.all(processes.get(part).stream(), ServiceProcess::stop);
    }

    /** Stops all for good. */
    void close() {
        Together.all(all(), ServiceProcess::close);
    }

    private Stream<ServiceProcess> all() {
        return processes.values().stream().flatMap(List::stream);
    }
}

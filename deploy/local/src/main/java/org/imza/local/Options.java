package org.imza.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.imza.local.demo.FirstStart;

/**
 * How the system is to be started.
 *
 * @param root the folder of the checkout, which holds the packaged services
 * @param data the folder that keeps everything, {@code .local} in the checkout
 * @param port of the front door; 0 takes any free one
 * @param fresh whether to throw away what is kept
 * @param firstStart what fills an empty system
 * @param parts what to start beside PostgreSQL and the front door
 * @param replicas how many processes of each service
 * @param jvm what runs the services
 */
public record Options(
        Path root,
        Path data,
        int port,
        boolean fresh,
        FirstStart firstStart,
        Set<Part> parts,
        int replicas,
        ServiceJvm jvm) {
    public static final int DEFAULT_PORT = 8080;

    /** Everything, on the usual port, with data in {@code .local}. */
    public static Options in(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        return new Options(
                folder,
                folder.resolve(".local"),
                DEFAULT_PORT,
                false,
                FirstStart.nothing(),
                EnumSet.allOf(Part.class),
                1,
                ServiceJvm.own());
    }

    public Options onPort(int newPort) {
        return new Options(root, data, newPort, fresh, firstStart, parts, replicas, jvm);
    }

    public Options onAnyPort() {
        return onPort(0);
    }

    public Options keepingDataIn(Path folder) {
        return new Options(root, folder.toAbsolutePath().normalize(), port, fresh, firstStart, parts, replicas, jvm);
    }

    public Options startingFresh() {
        return new Options(root, data, port, true, firstStart, parts, replicas, jvm);
    }

    public Options filledBy(FirstStart newFirstStart) {
        return new Options(root, data, port, fresh, newFirstStart, parts, replicas, jvm);
    }

    public Options withOnly(Set<Part> newParts) {
        return new Options(root, data, port, fresh, firstStart, Set.copyOf(newParts), replicas, jvm);
    }

    /** So many processes of each service, which the front door takes in turn. */
    public Options withReplicas(int newReplicas) {
        return new Options(root, data, port, fresh, firstStart, parts, newReplicas, jvm);
    }

    /** For hours of work rather than for a quick start. */
    public Options optimising() {
        return by(jvm.optimising());
    }

    Options by(ServiceJvm newJvm) {
        return new Options(root, data, port, fresh, firstStart, parts, replicas, newJvm);
    }
}

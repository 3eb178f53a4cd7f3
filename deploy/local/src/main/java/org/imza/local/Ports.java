package org.imza.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

/**
 * Picks free ports below the range from which the system takes the ports of outgoing connections: a part that is
 * stopped for a while finds its port free when it comes back.
 */
public final class Ports {
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final int TRIES = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final Set<Integer> taken = new HashSet<>();

    /** A port that is free and was not given before. */
    public int next() {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = random.nextInt(FIRST, LAST);
            if (isFree(port) && taken.add(port)) {
                return port;
            }
        }
        throw new Trouble("No free port was found between " + FIRST + " and " + LAST + "; stop some other programs.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }
}

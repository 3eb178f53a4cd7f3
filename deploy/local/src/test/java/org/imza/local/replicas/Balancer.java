package org.imza.local.replicas;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends to the replicas in turn, as long as the last look found them ready, as a cluster's Service does. */
final class Balancer implements AutoCloseable {
    private static final int MILLIS_BETWEEN_LOOKS = 200;

    private final List<Replica> members = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread looking = Thread.ofVirtual().name("readiness").start(this::look);
    private volatile List<Replica> ready = List.of();

    /** Returns when it gets requests. */
    void add(Replica replica) throws Exception {
        members.add(replica);
        Until.holds(replica.name() + " gets requests", () -> ready.contains(replica));
    }

    private void look() {
        try {
            while (true) {
                ready = members.stream().filter(Replica::ready).toList();
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** The port of whose turn it is. */
    int next() {
        List<Replica> now = ready;
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size())).port();
    }

    List<Replica> ready() {
        return ready;
    }

    @Override
    public void close() throws InterruptedException {
        looking.interrupt();
        looking.join();
    }
}

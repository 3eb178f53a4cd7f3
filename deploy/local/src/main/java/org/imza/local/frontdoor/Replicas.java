package org.imza.local.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The processes of one service. Those that are ready get requests in turn, as behind a Service of a cluster; one that is
 * alone gets all of them, since what it says itself is better than that nobody is there.
 */
final class Replicas {
    private final List<Replica> all;
    private final Set<Replica> ready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<Replica> all) {
        this.all = List.copyOf(all);
        if (!areSeveral()) {
            ready.addAll(all);
        }
    }

    boolean areSeveral() {
        return all.size() > 1;
    }

    List<Replica> all() {
        return all;
    }

    /** Whose turn it is; empty while none is ready. */
    Optional<Replica> next() {
        return inTurn(all);
    }

    /** One to ask instead of {@code failed}; empty if no other is ready. */
    Optional<Replica> besides(Replica failed) {
        return inTurn(all.stream().filter(one -> !one.equals(failed)).toList());
    }

    private Optional<Replica> inTurn(List<Replica> some) {
        List<Replica> now = some.stream().filter(ready::contains).toList();
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(now.get(Math.floorMod(turn.getAndIncrement(), now.size())));
    }

    boolean isReady(int port) {
        return ready.stream().anyMatch(one -> one.port() == port);
    }

    /** What it said of itself. */
    void says(Replica replica, boolean isReady) {
        if (isReady) {
            ready.add(replica);
        } else {
            ready.remove(replica);
        }
    }

    /** It took no connection: no requests until it says that it is ready. */
    void refused(Replica replica) {
        if (areSeveral()) {
            ready.remove(replica);
        }
    }
}

package org.imza.local.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three processes of petition-service write one petition and are replaced and killed while people sign. */
@ExtendWith(OnSharedGround.class)
class ReplicasIT {
    private static final int REPLICAS = 3;
    private static final int SIGNERS = 1_500;
    private static final int ALL_WHO_COME = 1_000_000;
    /** Leaves the processors some time for starting replicas. */
    private static final Duration REST = Duration.ofMillis(200);

    /** The lock of the outbox relay. */
    private static final String RELAYING = """
            select a.application_name from pg_locks l join pg_stat_activity a using (pid)
            where l.locktype = 'advisory' and l.objid = x'696D7A61'::bigint and l.granted
            """;

    @Test
    void countExactlyAndFailNobodyWhileTheyAreReplaced(Ground ground) throws Exception {
        try (Balancer balancer = new Balancer()) {
            List<Replica> first = started(ground, "old");
            for (Replica replica : first) {
                balancer.add(replica.awaitReady());
            }
            Petition petition = Petition.publish(ground, first.getFirst(), "What three count");
            for (Replica replica : first) {
                Until.holds(replica.name() + " knows it", () -> knows(replica, petition));
            }
            try (Crowd crowd = new Crowd(ground, petition, balancer::next)) {
                Promises promises = new Promises(ground, petition, crowd);
                crowd.let(SIGNERS);
                promises.awaitRest().areKept();

                crowd.rest(REST);
                crowd.let(ALL_WHO_COME);
                replaceAll(ground, balancer, first, petition);
                assertEquals(List.of(), crowd.failures(), "a request failed while replicas were replaced");

                killWhileItRelays(ground, balancer);
                crowd.awaitAcknowledged(SIGNERS / 10);
                crowd.letNobodyElse();
                crowd.rest(Duration.ZERO);
                promises.awaitRest().areKept();
            }
        }
    }

    private static List<Replica> started(Ground ground, String name) throws Exception {
        List<Replica> started = new ArrayList<>();
        for (int i = 1; i <= REPLICAS; i++) {
            started.add(ground.start(name + "-" + i));
        }
        return started;
    }

    /** A replica hears of what others published with its next look. */
    private static boolean knows(Replica replica, Petition petition) throws Exception {
        try (Wire wire = new Wire(replica.port())) {
            return wire.get(petition.progressPath()).status() == 200;
        }
    }

    /** One after the other as Kubernetes does: the new one is ready before an old one is asked to go. */
    private static void replaceAll(Ground ground, Balancer balancer, List<Replica> old, Petition petition)
            throws Exception {
        try (ExecutorService viewers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<String>> streams = new ArrayList<>();
            for (Replica replica : old) {
                streams.add(CompletableFuture.supplyAsync(() -> follow(replica, petition), viewers));
            }
            for (Replica replica : old) {
                Replica fresh = ground.start(replica.name().replace("old", "new"));
                balancer.add(fresh.awaitReady());
                replica.terminate();
            }
            for (Replica replica : old) {
                replica.awaitCleanEnd();
            }
            for (CompletableFuture<String> stream : streams) {
                String seen = stream.get();
                assertTrue(seen.contains("event: progress") && seen.endsWith("\r\n0\r\n\r\n"), seen);
            }
        }
    }

    private static String follow(Replica replica, Petition petition) {
        try (Wire wire = new Wire(replica.port())) {
            return wire.untilTheEnd(petition.progressPath() + "/events");
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    /** Kills a replica at a moment at which it certainly is the one that hands events to the broker. */
    private static void killWhileItRelays(Ground ground, Balancer balancer) throws Exception {
        Until.holds("a replica is caught relaying", () -> {
            for (Replica replica : balancer.ready()) {
                if (ground.column(String.class, RELAYING).contains(replica.name())) {
                    replica.freeze();
                    if (ground.column(String.class, RELAYING).contains(replica.name())) {
                        replica.kill();
                        return true;
                    }
                    replica.thaw();
                }
            }
            return false;
        });
    }
}

package org.imza.local.replicas;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Submitted;

/**
 * 64 threads that sign one petition and confirm by what the mails say. Each tries again until it is acknowledged,
 * and every eighth signs for somebody who just did.
 */
final class Crowd implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int EVERY = 8;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(20);

    private final Petition petition;
    private final IntSupplier route;
    private final Told told;
    private final Semaphore places = new Semaphore(0);
    private final Queue<Link> links = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final Set<String> signed = ConcurrentHashMap.newKeySet();
    private final Set<UUID> confirmed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile Duration pace = Duration.ZERO;
    private volatile boolean confirming = true;
    private volatile boolean over;

    /** What a mail asks to open. */
    private record Link(UUID signature, String path) {}

    /** @param route gives the port to send the next request to */
    Crowd(Ground ground, Petition petition, IntSupplier route) throws Exception {
        this.petition = petition;
        this.route = route;
        this.told = new Told(ground, this::mail);
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.ofVirtual().name("signer-" + i).start(this::live));
        }
    }

    private void mail(Told.Heard heard) {
        if (heard.event() instanceof Submitted submitted
                && submitted.petitionId().equals(petition.id())) {
            Recipient recipient = told.recipient(submitted);
            links.add(new Link(submitted.signatureId(), recipient.confirmPath()));
        }
    }

    /** Lets so many more sign. */
    void let(int more) {
        places.release(more);
    }

    /** Lets nobody else sign. */
    void letNobodyElse() {
        places.drainPermits();
    }

    /** Leaves the mails unread until {@link #confirmAll}. Returns when so many wait. */
    void collectMails(int enough) throws Exception {
        confirming = false;
        Until.holds(enough + " mails wait", () -> links.size() >= enough);
    }

    /** Reads them all, by all threads at once. */
    void confirmAll() {
        confirming = true;
    }

    /** Makes each thread rest after each request. */
    void rest(Duration newPace) {
        pace = newPace;
    }

    private void live() {
        Map<Integer, Wire> wires = new HashMap<>();
        try {
            while (!over) {
                busy.incrementAndGet();
                boolean idle = !act(wires);
                busy.decrementAndGet();
                Thread.sleep(idle ? PAUSE_AFTER_FAILURE : pace);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            wires.values().forEach(Crowd::hangUp);
        }
    }

    private boolean act(Map<Integer, Wire> wires) throws InterruptedException {
        Link link = confirming ? links.poll() : null;
        if (link != null) {
            if (insist(wires, link.path(), "", 303)) {
                confirmed.add(link.signature());
            }
            return true;
        }
        if (!places.tryAcquire()) {
            return false;
        }
        int number = numbers.getAndIncrement();
        int person = number % EVERY == EVERY - 1 ? number - 1 - number / EVERY % EVERY : number;
        String email = "signer." + Math.max(0, person) + "@example.org";
        String body = "{\"name\":\"Ayşe Örnek\",\"email\":\"" + email + "\",\"country\":\"DE\"}";
        if (insist(wires, petition.signaturesPath(), body, 202)) {
            signed.add(email);
        }
        return true;
    }

    /** Whether it was acknowledged before all was over. */
    private boolean insist(Map<Integer, Wire> wires, String path, String body, int expected)
            throws InterruptedException {
        while (!over) {
            int port = route.getAsInt();
            try {
                Wire.Answer answer = wires.computeIfAbsent(port, Wire::new).post(path, body);
                if (answer.status() == expected) {
                    acknowledged.incrementAndGet();
                    return true;
                }
                failures.add(port + ": " + answer);
            } catch (IOException e) {
                failures.add(port + ": " + e);
            }
            Thread.sleep(PAUSE_AFTER_FAILURE);
        }
        return false;
    }

    private static void hangUp(Wire wire) {
        try {
            wire.close();
        } catch (IOException e) {
            // Both sides are gone.
        }
    }

    /** Returns when so many more requests were acknowledged. */
    void awaitAcknowledged(int more) throws Exception {
        int goal = acknowledged.get() + more;
        Until.holds(more + " more are acknowledged; the last failures: " + failures, () -> acknowledged.get() >= goal);
    }

    /** Whether everybody who was let has signed, and every mail was followed. */
    boolean done() {
        return places.availablePermits() == 0 && links.isEmpty() && busy.get() == 0;
    }

    Told told() {
        return told;
    }

    /** The addresses that were answered with 202. */
    Set<String> signed() {
        return signed;
    }

    /** The signatures whose confirmation was answered with 303. */
    Set<UUID> confirmed() {
        return confirmed;
    }

    /** What was not acknowledged, oldest first. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        told.close();
    }
}

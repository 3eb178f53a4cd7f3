package org.imza.local.replicas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People who come through the front door to sign, to confirm by what was mailed, and to read. Nothing is tried twice. */
final class Visitors implements AutoCloseable {
    private static final int PEOPLE = 32;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private final int frontDoor;
    private final Petition petition;
    private final Postman postman;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> signed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger confirmed = new AtomicInteger();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean signing = true;
    private volatile boolean over;
    private volatile int restMillis;

    Visitors(int frontDoor, Petition petition, Postman postman, int restMillis) {
        this.frontDoor = frontDoor;
        this.petition = petition;
        this.postman = postman;
        this.restMillis = restMillis;
        for (int i = 0; i < PEOPLE; i++) {
            threads.add(Thread.ofVirtual().name("visitor-" + i).start(this::live));
        }
        threads.add(Thread.ofVirtual().name("postman").start(this::bringMails));
    }

    private void live() {
        try (Wire wire = new Wire(frontDoor)) {
            for (int turn = 0; !over; turn++) {
                visit(wire, turn);
                Thread.sleep(restMillis);
            }
        } catch (IOException | InterruptedException e) {
            failed("a visitor went away: " + e);
        }
    }

    private void visit(Wire wire, int turn) {
        switch (turn % 6) {
            case 0 -> sign(wire);
            case 1 -> confirm(wire);
            case 2 -> ask(wire, "/");
            case 3 -> ask(wire, petition.progressPath());
            default -> ask(wire, petition.pagePath());
        }
    }

    private void sign(Wire wire) {
        if (!signing) {
            return;
        }
        String email = "visitor." + numbers.getAndIncrement() + "@example.org";
        String body = "{\"name\":\"Ayşe Örnek\",\"email\":\"" + email + "\",\"country\":\"DE\"}";
        if (is(202, "a signature", () -> wire.post(petition.signaturesPath(), body))) {
            signed.add(email);
        }
    }

    private void confirm(Wire wire) {
        String link = postman.next();
        if (link != null && is(303, "a confirmation", () -> wire.post(link, "", FORM))) {
            confirmed.incrementAndGet();
        }
    }

    private void ask(Wire wire, String path) {
        is(200, path, () -> wire.get(path));
    }

    @FunctionalInterface
    private interface Request {
        Wire.Answer send() throws IOException;
    }

    private boolean is(int expected, String what, Request request) {
        requests.incrementAndGet();
        try {
            int status = request.send().status();
            if (status == expected) {
                return true;
            }
            failed(what + ": " + status);
        } catch (IOException e) {
            failed(what + ": " + e);
        }
        return false;
    }

    private void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    private void bringMails() {
        try {
            while (!over) {
                postman.look();
                Thread.sleep(500);
            }
        } catch (IOException | InterruptedException e) {
            failed("the postman went away: " + e);
        }
    }

    /** Makes all hurry until so many requests were made. */
    void awaitRequests(int enough) {
        restMillis = 0;
        Until.holds(enough + " requests", () -> requests.get() >= enough);
    }

    /** Returns when everybody who signed has confirmed; nobody else signs. */
    void awaitConfirmations() {
        signing = false;
        Until.holds("everybody has confirmed", () -> !failures.isEmpty() || confirmed.get() == signed.size());
    }

    int requests() {
        return requests.get();
    }

    /** The addresses whose signatures were acknowledged. */
    Set<String> signed() {
        return signed;
    }

    /** How many confirmations were acknowledged. */
    int confirmed() {
        return confirmed.get();
    }

    /** How often what failed. */
    Map<String, Integer> failures() {
        return Map.copyOf(failures);
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}

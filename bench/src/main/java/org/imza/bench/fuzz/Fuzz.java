package org.imza.bench.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.imza.local.LocalSystem;
import org.imza.local.Options;
import org.imza.local.Progress;
import org.imza.local.demo.DemoData;

/**
 * Starts all of Imza and sends it requests that no well-behaved client would. Whatever is sent: no 5xx, no stack trace, no
 * ERROR and no token in a log, no memory that grows.
 */
public final class Fuzz {
    private static final int CONNECTIONS = 24;
    private static final int TENTHS = 10;
    /** From so many requests on the work of an optimising compiler is saved again. */
    private static final int LASTING = 100_000;
    /** A heap after the last tenth, against the one after the first: twice what the demo needs, and caches. */
    private static final double GROWTH = 1.5;

    private static final long SLACK = 32L << 20;
    private static final String ORGANIZER = "fuzz-organizer@example.org";
    private static final String MODERATOR = "moderator@example.org";

    private final FuzzPlan plan;
    private final Progress progress;
    private final List<String> wrong = new ArrayList<>();

    public Fuzz(FuzzPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /** Everything that should not have been, in words; empty if all is well. */
    public List<String> run() throws Exception {
        Options options = Options.in(plan.root())
                .keepingDataIn(plan.data())
                .onAnyPort()
                .startingFresh()
                .filledBy(new DemoData());
        if (plan.requests() >= LASTING) {
            options = options.optimising();
        }
        progress.say("seed " + plan.seed() + ", " + plan.requests() + " requests");
        try (LocalSystem system = LocalSystem.start(options, line -> {});
                Scouting scouting = new Scouting(system.addresses())) {
            Knowledge knowledge = scouting.scout(ORGANIZER, MODERATOR);
            progress.say(knowledge.routes().size() + " routes, "
                    + knowledge.names().size() + " names, " + knowledge.fields().size() + " fields");
            Attacks attacks =
                    new Attacks(plan.seed(), system.addresses().frontDoor().getPort(), knowledge);
            Tally tally = new Tally();
            send(attacks, tally);
            tally.lines().forEach(progress::say);
            if (tally.wrongs() > 0) {
                wrong.add(tally.wrongs() + " answers were wrong");
            }
            listen(knowledge);
        }
        return wrong;
    }

    private void send(Attacks attacks, Tally tally) throws Exception {
        if (plan.only() >= 0) {
            send(attacks, tally, plan.only(), plan.only() + 1);
            return;
        }
        long tenth = Math.max(1, plan.requests() / TENTHS);
        long begun = System.nanoTime();
        Map<String, Long> before = Map.of();
        for (long from = 0; from < plan.requests(); from += tenth) {
            send(attacks, tally, from, Math.min(plan.requests(), from + tenth));
            progress.say("%d sent, %d wrong, after %d s"
                    .formatted(from + tenth, tally.wrongs(), (System.nanoTime() - begun) / 1_000_000_000));
            before = before.isEmpty() ? Watching.heap() : before;
        }
        compare(before, Watching.heap());
    }

    private void compare(Map<String, Long> before, Map<String, Long> after) {
        after.forEach((service, bytes) -> {
            long first = before.getOrDefault(service, bytes);
            progress.say("%s: heap %d MB after the first tenth, %d MB after the last"
                    .formatted(service, first >> 20, bytes >> 20));
            if (bytes > first * GROWTH + SLACK) {
                wrong.add(service + "'s heap grew from " + first + " to " + bytes);
            }
        });
    }

    private static void send(Attacks attacks, Tally tally, long from, long to) throws InterruptedException {
        AtomicLong next = new AtomicLong(from);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            senders.add(Thread.ofPlatform().daemon().start(() -> {
                try (Lines lines = new Lines()) {
                    for (long number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                        Attack attack = attacks.number(number);
                        long begun = System.nanoTime();
                        Answer answer = lines.ask(attack);
                        tally.add(attack, answer, System.nanoTime() - begun);
                    }
                } catch (IOException e) {
                    throw new IllegalStateException("a service does not answer any more", e);
                }
            }));
        }
        for (Thread sender : senders) {
            sender.join();
        }
        if (next.get() < to) {
            throw new IllegalStateException("Nobody answers any more, from request " + next.get() + " on");
        }
    }

    private void listen(Knowledge knowledge) throws IOException {
        List<String> secrets = new ArrayList<>(List.of(Texts.MARK));
        knowledge
                .people()
                .forEach(person ->
                        secrets.add(person.token().substring(person.token().length() - 40)));
        List<String> complaints = new Watching(plan.data().resolve("logs")).complaints(secrets);
        complaints.stream().limit(40).forEach(progress::say);
        if (!complaints.isEmpty()) {
            wrong.add(complaints.size() + " lines of the logs are errors, or tell a token");
        }
    }
}

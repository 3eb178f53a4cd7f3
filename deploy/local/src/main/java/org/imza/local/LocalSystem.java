package org.imza.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imza.local.broker.KafkaBroker;
import org.imza.local.database.Passwords;
import org.imza.local.database.PostgreSql;
import org.imza.local.frontdoor.FrontDoor;
import org.imza.local.frontdoor.RoutingTable;
import org.imza.local.mailbox.MailCatcher;
import org.imza.local.mailbox.MailStore;
import org.imza.local.mailbox.Mailbox;
import org.imza.local.process.Command;
import org.imza.local.process.Leftovers;

/**
 * The whole of Imza on this machine: PostgreSQL, Kafka, the mail catcher, the services and the front door. Parts can be
 * stopped and started again on the ports they had.
 */
public final class LocalSystem implements AutoCloseable {
    private final Options options;
    private final Progress progress;
    private final Folder folder;
    private final InstanceLock lock;
    private final Plan plan;
    private final PostgreSql postgres;
    private final KafkaBroker kafka;
    private final MailCatcher mail;
    private final FrontDoor frontDoor;
    private final Services services;
    private volatile boolean closed;

    private LocalSystem(Options options, Progress progress, Folder folder, InstanceLock lock) throws IOException {
        this.options = options;
        this.progress = progress;
        this.folder = folder;
        this.lock = lock;
        Passwords passwords = new Passwords(folder.passwords());
        this.plan = Plan.make(options, passwords);
        this.postgres = new PostgreSql(folder, plan.postgresPort(), passwords, progress, plan.settingsOfPostgres());
        this.kafka = new KafkaBroker(folder, plan.kafkaPort(), plan.kafkaControllerPort(), progress);
        MailStore store = new MailStore(folder.mail());
        this.mail = new MailCatcher(store, plan.addresses().smtpPort());
        RoutingTable routes = RoutingTable.read(options.root().resolve("deploy/routes.properties"));
        this.frontDoor = new FrontDoor(routes, plan.replicas(), new Mailbox(store));
        this.services = new Services(options, folder, plan.addresses(), frontDoor, progress);
    }

    /**
     * Starts everything and returns when all of it answers.
     *
     * @throws Trouble if that is not possible; nothing keeps running then
     */
    public static LocalSystem start(Options options, Progress progress) {
        LocalSystem system = prepare(options, progress);
        try {
            system.startAll();
            system.fillInOnce();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** Takes the folder and clears what an earlier launcher left there; starts nothing yet. */
    static LocalSystem prepare(Options options, Progress progress) {
        Folder folder = Folder.open(options.data());
        InstanceLock lock = InstanceLock.take(folder.lock());
        try {
            if (Leftovers.stop(folder.path(), PostgreSql.dataOf(folder)) > 0) {
                progress.say("Stopped what an earlier start had left running.");
            }
            if (options.fresh()) {
                folder.empty();
                progress.say("Starting with an empty system.");
            }
            return new LocalSystem(options, progress, folder, lock);
        } catch (IOException | RuntimeException e) {
            release(lock);
            throw e instanceof IOException io ? DiskTrouble.of(io, folder.path()) : (RuntimeException) e;
        }
    }

    /** Starts all and returns when it answers. */
    void startAll() {
        try {
            frontDoor.open(plan.frontDoorPort());
            new Keys(folder.keys()).makeMissing(Plan.SERVICES);
            Set<Part> parts = options.parts();
            List<Together.Step> steps = new ArrayList<>();
            steps.add(this::startServicesWithDatabase);
            if (parts.contains(Part.KAFKA)) {
                steps.add(() -> start(Part.KAFKA));
            }
            if (parts.contains(Part.MAIL)) {
                steps.add(() -> start(Part.MAIL));
            }
            progress.say("Starting PostgreSQL, Kafka, the mail catcher and the services …");
            Together.run(steps);
            writeAddresses();
        } catch (Exception e) {
            throw trouble(e);
        }
    }

    private void startServicesWithDatabase() throws Exception {
        postgres.start(plan.databases());
        progress.say("PostgreSQL is up.");
        Together.run(services.parts().stream()
                .map(part -> (Together.Step) () -> start(part))
                .toList());
    }

    private void writeAddresses() throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.addresses())) {
            plan.addresses().asProperties().store(writer, "Where the parts of the running system are");
        }
    }

    /** On the first start: lets the demo data in. Everything already answers meanwhile. */
    void fillInOnce() {
        if (Files.exists(folder.demoDone())) {
            return;
        }
        try {
            if (options.firstStart().fillsAnything()) {
                progress.say("Filling in the demo data …");
                options.firstStart().fill(plan.addresses());
                progress.say("The demo data is in.");
            }
            Files.createFile(folder.demoDone());
        } catch (Exception e) {
            if (closed) {
                return;
            }
            progress.say("The demo data could not be filled in: " + e
                    + ". Everything else works; the next start tries again.");
        }
    }

    /** Where everything can be reached. */
    public Addresses addresses() {
        return plan.addresses();
    }

    /** Starts a part that is stopped and returns when it answers. */
    public void start(Part part) {
        try {
            switch (part) {
                case KAFKA -> kafka.start();
                case MAIL -> mail.start();
                default -> services.start(part);
            }
            progress.say(part.label() + " is up.");
        } catch (Exception e) {
            throw trouble(e);
        }
    }

    /**
     * Stops one process of a service, from 0, and starts it again; meanwhile the others do what there is to do. Returns
     * when the front door sends requests to it again.
     */
    public void restart(Part service, int replica) {
        try {
            services.restart(service, replica);
        } catch (Exception e) {
            throw trouble(e);
        }
    }

    private RuntimeException trouble(Exception e) {
        return switch (e) {
            case RuntimeException known -> known;
            case IOException io -> DiskTrouble.of(io, folder.path());
            case InterruptedException stopping -> {
                Thread.currentThread().interrupt();
                yield new Trouble("Imza is stopping.", stopping);
            }
            default -> new Trouble("Imza could not start: " + e, e);
        };
    }

    /** Stops a part and returns when it is gone. */
    public void stop(Part part) {
        switch (part) {
            case KAFKA -> kafka.stop();
            case MAIL -> mail.stop();
            default -> services.stop(part);
        }
    }

    /** Stops everything: first who uses others, then who is used. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Command.stopAll();
        frontDoor.close();
        services.close();
        Together.all(Stream.<Runnable>of(kafka::close, mail::stop, postgres::close), Runnable::run);
        try {
            Files.deleteIfExists(folder.addresses());
        } catch (IOException e) {
            progress.say("Could not remove " + folder.addresses() + ": " + e.getMessage());
        }
        release(lock);
    }

    private static void release(InstanceLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

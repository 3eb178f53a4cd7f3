package org.imza.bench.ground;

import java.util.List;
import java.util.Map;
import org.imza.bench.Settings;

/** One petition-service with open petitions, which is what most cases need. Closing stops all. */
public final class Stage implements AutoCloseable {
    private static final String NAME = "petition";

    private final Ground ground;
    private final Service service;
    private final List<Petition> petitions;
    private final Promises promises;

    private Stage(Ground ground, Service service, List<Petition> petitions) throws Exception {
        this.ground = ground;
        this.service = service;
        this.petitions = petitions;
        this.promises = new Promises(service.database());
    }

    /** With one petition, and a broker if it is wished. */
    public static Stage open(Settings settings) throws Exception {
        return open(settings, settings.broker(), 1);
    }

    /** With a broker or without, and with so many petitions. Further databases are there, and empty. */
    public static Stage open(Settings settings, boolean broker, int petitions, String... databases) throws Exception {
        String[] all = new String[databases.length + 1];
        all[0] = NAME;
        System.arraycopy(databases, 0, all, 1, databases.length);
        Ground ground = Ground.open(settings.root(), settings.progress(), all);
        try {
            if (broker) {
                ground.startBroker();
            }
            Service service = ground.start(NAME, ground.database(NAME), Map.of());
            return new Stage(ground, service, Organizer.publish(ground, service, petitions));
        } catch (Exception e) {
            ground.close();
            throw e;
        }
    }

    /** Another process on the same database. */
    public Service beside(String name, Map<String, String> settings) throws Exception {
        return ground.start(name, database(), settings);
    }

    public Ground ground() {
        return ground;
    }

    public Service service() {
        return service;
    }

    public Database database() {
        return service.database();
    }

    public Petition petition() {
        return petitions.getFirst();
    }

    public List<Petition> petitions() {
        return petitions;
    }

    public Promises promises() {
        return promises;
    }

    @Override
    public void close() throws Exception {
        ground.close();
    }
}

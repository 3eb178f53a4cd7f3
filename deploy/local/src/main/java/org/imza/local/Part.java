package org.imza.local;

import java.util.Optional;

/** What can be stopped and started again on its own while the rest goes on. */
public enum Part {
    KAFKA("Kafka", null),
    MAIL("the mail catcher", null),
    CAMPAIGN("campaign-service", "campaign"),
    NOTIFICATION("notification-service", "notification"),
    PETITION("petition-service", "petition");

    private final String label;
    private final String database;

    Part(String label, String database) {
        this.label = label;
        this.database = database;
    }

    /** What people call it; for a service also the name of its folder. */
    public String label() {
        return label;
    }

    /** The same for one of its processes; the first has no number. */
    String label(int replica) {
        return replica == 0 ? label : label + "-" + (replica + 1);
    }

    /** Its database and the role that owns it, for those that have one: the services. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    public boolean isService() {
        return database != null;
    }
}

package org.imza.kit.session;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who acts. {@code accountId} is {@code null} for the service itself. */
public record Actor(UUID accountId, Set<String> roles) {

    /** The service, of its own accord. */
    public static final Actor SERVICE = new Actor(null, Set.of());

    /** Somebody with the roles of their session. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The roles in the order in which they are written down. */
    public String[] sortedRoles() {
        return new TreeSet<>(roles).toArray(String[]::new);
    }
}

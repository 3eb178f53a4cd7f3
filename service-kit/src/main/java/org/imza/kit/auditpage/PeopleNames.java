package org.imza.kit.auditpage;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How people are known to each other. Only a service that keeps accounts can say; nothing of it is ever written down. */
public interface PeopleNames {

    /**
     * The names of those of {@code accounts} whom the reader may know: the members of {@code organization}, or everybody
     * for an administrator, where it is {@code null}.
     */
    Map<UUID, String> of(Set<UUID> accounts, UUID organization);
}

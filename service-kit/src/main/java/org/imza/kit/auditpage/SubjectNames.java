package org.imza.kit.auditpage;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What things are called by those who may read what was done to them. A feature says so of its own. */
public interface SubjectNames {

    /** The names of those of {@code subjects} that it knows. */
    Map<UUID, String> namesOf(Set<UUID> subjects);
}

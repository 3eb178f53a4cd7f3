package org.imza.kit.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of jobs that this release knows. */
@ApplicationScoped
class JobKinds {

    private final Map<String, JobKind> byName;

    JobKinds(@All List<JobKind> kinds) {
        this.byName = kinds.stream().collect(Collectors.toUnmodifiableMap(JobKind::name, kind -> kind));
    }

    /** None for a kind that only another release knows. */
    Optional<JobKind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}

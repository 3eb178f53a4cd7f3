package org.imza.petition;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every petition that was ever published in memory, and reads once a second what changed. */
@ApplicationScoped
class SignableBoard {

    private final ConcurrentHashMap<UUID, SignablePetition> byId = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, SignablePetition> bySlug = new ConcurrentHashMap<>();

    Optional<SignablePetition> at(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    Optional<SignablePetition> of(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {}
}

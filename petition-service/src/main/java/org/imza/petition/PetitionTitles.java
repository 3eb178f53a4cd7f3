package org.imza.petition;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.auditpage.SubjectNames;

/** Calls petitions by their titles in the audit trail. */
@Singleton
class PetitionTitles implements SubjectNames {

    private final PetitionViews petitions;

    PetitionTitles(PetitionViews petitions) {
        this.petitions = petitions;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> subjects) {
        Map<UUID, String> titles = new HashMap<>();
        subjects.forEach(id -> petitions
                .of(id)
                .ifPresent(
                        petition -> titles.put(id, petition.original().words().title())));
        return titles;
    }
}

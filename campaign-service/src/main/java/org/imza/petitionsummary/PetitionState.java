package org.imza.petitionsummary;

import java.util.Set;

/** Where a petition stands, as far as its events tell. */
public enum PetitionState {
    IN_MODERATION,
    OPEN,
    CLOSED,
    REJECTED;

    private static final Set<PetitionState> PUBLISHED = Set.of(OPEN, CLOSED);

    static Set<PetitionState> allPublished() {
        return PUBLISHED;
    }

    /** Whether a moderator made it public, so that others may show it. */
    public boolean published() {
        return PUBLISHED.contains(this);
    }
}

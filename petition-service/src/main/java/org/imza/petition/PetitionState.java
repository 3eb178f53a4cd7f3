package org.imza.petition;

import java.util.EnumSet;
import java.util.Set;

/** Where a petition stands. Every state knows the sets it belongs to, so that no query lists states by hand. */
public enum PetitionState {
    /** Being written; only its organization sees it. */
    DRAFT,
    /** Handed to the moderators; nobody may change it meanwhile. */
    IN_MODERATION,
    /** Public, and takes signatures. */
    OPEN,
    /** Public, and takes no more signatures. */
    CLOSED,
    /** Turned down; public with the reason, so that moderation can be judged too. */
    REJECTED,
    /** Taken off the public pages. */
    HIDDEN;

    private static final Set<PetitionState> SHOWN = EnumSet.of(OPEN, CLOSED, REJECTED);
    private static final Set<PetitionState> PUBLISHED = EnumSet.of(OPEN, CLOSED);
    private static final Set<PetitionState> EDITABLE = EnumSet.of(DRAFT, REJECTED);
    private static final Set<PetitionState> HIDEABLE = EnumSet.of(OPEN, CLOSED, REJECTED);

    /** Whether anybody may read it. */
    public boolean shown() {
        return SHOWN.contains(this);
    }

    /** Whether a moderator let it go public with its count. */
    public boolean published() {
        return PUBLISHED.contains(this);
    }

    /** Whether it takes signatures. */
    public boolean signable() {
        return this == OPEN;
    }

    /** Whether its organization may rewrite it. */
    public boolean editable() {
        return EDITABLE.contains(this);
    }

    /** Whether a moderator may take it off the public pages. */
    public boolean hideable() {
        return HIDEABLE.contains(this);
    }

    /** The states with public pages and a count. */
    public static Set<PetitionState> allPublished() {
        return PUBLISHED;
    }
}

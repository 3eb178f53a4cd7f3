package org.imza.kit.access;

import java.util.Optional;
import java.util.Set;

/** Who comes to a route: each role once, and those who have none. */
public enum Caller {
    NOBODY(null, false),
    /** Owns an organization, but another one. */
    STRANGER(Role.OWNER, false),
    OWNER(Role.OWNER, true),
    EDITOR(Role.EDITOR, true),
    TESTIMONIES(Role.TESTIMONIES, true),
    VIEWER(Role.VIEWER, true),
    MODERATOR(Role.MODERATOR, false),
    ADMINISTRATOR(Role.ADMINISTRATOR, false);

    private final Role role;
    private final boolean member;

    Caller(Role role, boolean member) {
        this.role = role;
        this.member = member;
    }

    /** What they are in the organization that everything belongs to; nothing for those who are no members. */
    public Optional<Role> memberRole() {
        return Optional.of(this).filter(caller -> caller.member).map(caller -> caller.role);
    }

    /** What they are on the platform. */
    public Set<Role> platformRoles() {
        return switch (this) {
            case NOBODY -> Set.of();
            case MODERATOR, ADMINISTRATOR -> Set.of(Role.ORGANIZER, role);
            default -> Set.of(Role.ORGANIZER);
        };
    }
}

package org.imza.kit.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody is, on the platform or in one organization. What a role allows stands in {@link Access}. A role's word
 * travels in session tokens and is written into audit trails, and its name into the database: neither may change.
 */
public enum Role {
    /** Anyone with an account. */
    ORGANIZER(Scope.PLATFORM),
    MODERATOR(Scope.PLATFORM),
    ADMINISTRATOR(Scope.PLATFORM),

    OWNER(Scope.ORGANIZATION),
    EDITOR(Scope.ORGANIZATION),
    /** Works with testimonies, and sees nothing else of an organization that the public does not see. */
    TESTIMONIES(Scope.ORGANIZATION),
    VIEWER(Scope.ORGANIZATION);

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    /** The role of {@code scope} with that word; nothing for a word that this release does not know. */
    static Optional<Role> of(String word, Scope scope) {
        return Arrays.stream(values())
                .filter(role -> role.scope == scope && role.word().equals(word))
                .findFirst();
    }

    /** How tokens and audit trails call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.imza.kit.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param accountId {@code null} for the service itself
 * @param roles on the whole platform
 * @param memberships the organizations they belong to
 * @param outdated whether they may have become more since their token was issued, and can prove it with a new one
 */
public record Actor(UUID accountId, Set<Role> roles, List<MemberOf> memberships, boolean outdated) {

    /** The service, of its own accord. */
    public static final Actor SERVICE = new Actor(null, Set.of(), List.of(), false);

    /** Somebody with the roles of their session. */
    public Actor {
        roles = Set.copyOf(roles);
        memberships = List.copyOf(memberships);
    }

    /**
     * All organizations in which they have {@code permission}.
     *
     * @throws OutdatedToken if a renewed token may name more
     */
    public List<MemberOf> membershipsWith(Permission permission) {
        if (outdated) {
            throw new OutdatedToken();
        }
        return memberships.stream()
                .filter(member -> Access.allows(member.role(), permission))
                .toList();
    }

    /** The words of the roles in the order in which they are written down. */
    public String[] sortedRoles() {
        return roles.stream().map(Role::word).sorted().toArray(String[]::new);
    }
}

package org.imza.kit.access;

import static java.util.stream.Collectors.toCollection;
import static org.imza.kit.access.Permission.FOUND_ORGANIZATION;
import static org.imza.kit.access.Permission.INVITE;
import static org.imza.kit.access.Permission.KEEP_PICTURES;
import static org.imza.kit.access.Permission.POST_UPDATES;
import static org.imza.kit.access.Permission.READ_ALL_TRAILS;
import static org.imza.kit.access.Permission.READ_DRAFTS;
import static org.imza.kit.access.Permission.READ_TRAIL;
import static org.imza.kit.access.Permission.REVIEW_PETITIONS;
import static org.imza.kit.access.Permission.REVIEW_SIGNATURES;
import static org.imza.kit.access.Permission.STEER_JOBS;
import static org.imza.kit.access.Permission.TAKE_DOWN;
import static org.imza.kit.access.Permission.USE_OWN_ACCOUNT;
import static org.imza.kit.access.Permission.WRITE_CAMPAIGNS;
import static org.imza.kit.access.Permission.WRITE_PETITIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

    private final UUID organization = UUID.randomUUID();

    @Test
    void saysWhoMayWhat() {
        Set<Permission> writing =
                EnumSet.of(READ_DRAFTS, WRITE_PETITIONS, WRITE_CAMPAIGNS, POST_UPDATES, KEEP_PICTURES);
        assertEquals(EnumSet.of(USE_OWN_ACCOUNT, FOUND_ORGANIZATION), of(Role.ORGANIZER));
        assertEquals(EnumSet.of(REVIEW_PETITIONS, REVIEW_SIGNATURES, TAKE_DOWN), of(Role.MODERATOR));
        assertEquals(EnumSet.of(INVITE, STEER_JOBS, READ_ALL_TRAILS), of(Role.ADMINISTRATOR));
        assertEquals(
                EnumSet.of(READ_DRAFTS, WRITE_PETITIONS, WRITE_CAMPAIGNS, POST_UPDATES, KEEP_PICTURES, READ_TRAIL),
                of(Role.OWNER));
        assertEquals(writing, of(Role.EDITOR));
        assertEquals(EnumSet.noneOf(Permission.class), of(Role.TESTIMONIES));
        assertEquals(EnumSet.of(READ_DRAFTS), of(Role.VIEWER));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void letsNobodyDoOnThePlatformWhatTheyMayInTheirOrganizationNorTheOtherWayRound(Permission permission) {
        Actor owner = actor(Set.of(), Role.OWNER, false);
        Actor everything = actor(EnumSet.of(Role.ORGANIZER, Role.MODERATOR, Role.ADMINISTRATOR), Role.VIEWER, false);
        assertEquals(403, refused(() -> Access.demand(owner, permission)));
        if (permission.ofOrganization() && permission != READ_DRAFTS) {
            assertEquals(403, refused(() -> Access.demand(everything, permission, organization)));
        }
    }

    @Test
    void tellsStrangersNothing() {
        Actor owner = actor(Set.of(Role.ORGANIZER), Role.OWNER, false);
        assertEquals(404, refused(() -> Access.demand(owner, READ_DRAFTS, UUID.randomUUID())));
        assertEquals(404, refused(() -> Access.demand(owner, READ_DRAFTS, null)));
        assertEquals(404, refused(() -> Access.demand(Actor.SERVICE, READ_DRAFTS, organization)));
    }

    @Test
    void saysAsWhoseMemberSomebodyActs() {
        Actor viewer = actor(Set.of(Role.ORGANIZER), Role.VIEWER, false);
        assertEquals(viewer.memberships().getFirst(), Access.demand(viewer, READ_DRAFTS, organization));
        assertEquals(403, refused(() -> Access.demand(viewer, WRITE_PETITIONS, organization)));
        assertEquals(viewer.memberships(), viewer.membershipsWith(READ_DRAFTS));
        assertEquals(List.of(), viewer.membershipsWith(POST_UPDATES));
    }

    @Test
    void asksForANewTokenBeforeItRefusesAnOldOne() {
        Actor viewer = actor(Set.of(Role.ORGANIZER), Role.VIEWER, true);
        assertThrows(OutdatedToken.class, () -> Access.demand(viewer, WRITE_PETITIONS, organization));
        assertThrows(OutdatedToken.class, () -> Access.demand(viewer, READ_DRAFTS, UUID.randomUUID()));
        assertEquals(
                403,
                refused(() -> Access.demand(viewer, INVITE)),
                "a role on the platform comes with the next token anyway");
        Access.demand(viewer, READ_DRAFTS, organization);
    }

    private Actor actor(Set<Role> roles, Role member, boolean outdated) {
        return new Actor(
                UUID.randomUUID(), roles, List.of(new MemberOf(organization, "group", "The Group", member)), outdated);
    }

    private static Set<Permission> of(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> Access.allows(role, permission))
                .collect(toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private static int refused(Runnable question) {
        return assertThrows(Problem.class, question::run).status();
    }
}

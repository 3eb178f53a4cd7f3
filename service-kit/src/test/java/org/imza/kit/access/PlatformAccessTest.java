package org.imza.kit.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the platform somebody may what one of their roles may. */
class PlatformAccessTest {

    @ParameterizedTest
    @EnumSource(names = {"REVIEW_PETITIONS", "REVIEW_SIGNATURES", "TAKE_DOWN"})
    void letsModeratorsIn(Permission permission) {
        assertDoesNotThrow(() -> Access.demand(withRoles(Role.ORGANIZER, Role.MODERATOR), permission));
        assertEquals(403, refused(withRoles(Role.ORGANIZER, Role.ADMINISTRATOR), permission));
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITE", "STEER_JOBS"})
    void letsAdministratorsIn(Permission permission) {
        assertDoesNotThrow(() -> Access.demand(withRoles(Role.ORGANIZER, Role.ADMINISTRATOR), permission));
        assertEquals(403, refused(withRoles(Role.ORGANIZER, Role.MODERATOR), permission));
    }

    @ParameterizedTest
    @EnumSource(names = {"USE_OWN_ACCOUNT", "FOUND_ORGANIZATION"})
    void letsWhoeverHasAnAccountIn(Permission permission) {
        assertDoesNotThrow(() -> Access.demand(withRoles(Role.ORGANIZER), permission));
        assertEquals(403, refused(Actor.SERVICE, permission));
    }

    private static Actor withRoles(Role... roles) {
        return new Actor(UUID.randomUUID(), Set.of(roles), List.of(), false);
    }

    private static int refused(Actor actor, Permission permission) {
        return assertThrows(Problem.class, () -> Access.demand(actor, permission))
                .status();
    }
}

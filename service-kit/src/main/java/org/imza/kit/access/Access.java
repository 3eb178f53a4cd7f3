package org.imza.kit.access;

import static java.util.Map.entry;
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
import static org.imza.kit.access.Role.ADMINISTRATOR;
import static org.imza.kit.access.Role.EDITOR;
import static org.imza.kit.access.Role.MODERATOR;
import static org.imza.kit.access.Role.ORGANIZER;
import static org.imza.kit.access.Role.OWNER;
import static org.imza.kit.access.Role.TESTIMONIES;
import static org.imza.kit.access.Role.VIEWER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.problem.Problem;

/** The one table that says who may what, and the one question to it. Ask before anything is locked or changed. */
public final class Access {

    private static final Map<Role, Set<Permission>> TABLE = Map.ofEntries(
            entry(ORGANIZER, Set.of(USE_OWN_ACCOUNT, FOUND_ORGANIZATION)),
            entry(MODERATOR, Set.of(REVIEW_PETITIONS, REVIEW_SIGNATURES, TAKE_DOWN)),
            entry(ADMINISTRATOR, Set.of(INVITE, STEER_JOBS, READ_ALL_TRAILS)),
            // in their organization
            entry(
                    OWNER,
                    Set.of(READ_DRAFTS, WRITE_PETITIONS, WRITE_CAMPAIGNS, POST_UPDATES, KEEP_PICTURES, READ_TRAIL)),
            entry(EDITOR, Set.of(READ_DRAFTS, WRITE_PETITIONS, WRITE_CAMPAIGNS, POST_UPDATES, KEEP_PICTURES)),
            entry(TESTIMONIES, Set.of()),
            entry(VIEWER, Set.of(READ_DRAFTS)));

    private Access() {}

    /** Whether {@code role} is enough for it. */
    public static boolean allows(Role role, Permission permission) {
        return TABLE.get(role).contains(permission);
    }

    /**
     * Asks for a permission that holds on the whole platform.
     *
     * @throws Problem 403; that there is such a thing to do is no secret
     */
    public static void demand(Actor actor, Permission permission) {
        if (actor.roles().stream().noneMatch(role -> allows(role, permission))) {
            throw Problem.forbidden();
        }
    }

    /**
     * Asks for a permission within {@code organization}, which may be {@code null}, and answers as whose member they have
     * it.
     *
     * @throws Problem 404 for everybody who is no member, as if there were nothing; 403 for a member of another role
     * @throws OutdatedToken if a renewed token may say more
     */
    public static MemberOf demand(Actor actor, Permission permission, UUID organization) {
        MemberOf member = actor.memberships().stream()
                .filter(each -> each.id().equals(organization))
                .findFirst()
                .orElseThrow(() -> refusal(actor, Problem.notFound()));
        if (!allows(member.role(), permission)) {
            throw refusal(actor, Problem.forbidden());
        }
        return member;
    }

    private static RuntimeException refusal(Actor actor, Problem problem) {
        return actor.outdated() ? new OutdatedToken() : problem;
    }
}

package org.imza.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.access.Role;

/** Shows the trail to those who may read it: administrators all of it, owners that of their organization. */
@ApplicationScoped
public class ReadingTrail {

    /** Whom owners may not put under pressure: they see what these did, and as what, but not which of them it was. */
    private static final Set<String> UNNAMED = Set.of(Role.MODERATOR.word(), Role.ADMINISTRATOR.word());

    private final TrailRows rows;

    ReadingTrail(TrailRows rows) {
        this.rows = rows;
    }

    /**
     * At most {@code most} lines, the latest first.
     *
     * @param whole whether {@code reader} asks as administrator, and not as owner of the filter's organization
     * @throws org.imza.kit.problem.Problem 403 or 404 as {@link Access} answers
     */
    public List<AuditEntry> read(Actor reader, boolean whole, TrailFilter filter, int most) {
        if (whole) {
            Access.demand(reader, Permission.READ_ALL_TRAILS);
            return rows.find(filter, Set.of(), most);
        }
        Access.demand(reader, Permission.READ_TRAIL, filter.organization());
        // Asking for one account after the other would tell who they are.
        return rows.find(filter, filter.actor() == null ? Set.of() : UNNAMED, most).stream()
                .map(entry -> named(entry) ? entry : unnamed(entry))
                .toList();
    }

    private static boolean named(AuditEntry entry) {
        return Collections.disjoint(entry.roles(), UNNAMED);
    }

    private static AuditEntry unnamed(AuditEntry entry) {
        return new AuditEntry(
                entry.id(),
                entry.at(),
                null,
                entry.roles(),
                entry.action(),
                entry.subjectKind(),
                entry.subject(),
                entry.organization(),
                entry.oldState(),
                entry.newState(),
                entry.reason(),
                entry.words());
    }
}

package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.gallery.Gallery;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;

/** Puts one of an organization's pictures on its page, or none. */
@ApplicationScoped
class ChoosingOwnPicture {

    private final OrganizationRows rows;
    private final Gallery gallery;
    private final Audit audit;

    ChoosingOwnPicture(OrganizationRows rows, Gallery gallery, Audit audit) {
        this.rows = rows;
        this.gallery = gallery;
        this.audit = audit;
    }

    /** {@code picture} is {@code null} for none; 404 for one of somebody else. */
    @Transactional
    void choose(Actor actor, UUID id, UUID picture) {
        Access.demand(actor, Permission.KEEP_PICTURES, id);
        Organization organization =
                rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        if (picture != null) {
            gallery.hold(id, picture);
        }
        organization.pictureId = picture;
        audit.append(Act.of(actor, "choose-picture", "organization", id).within(id));
    }
}

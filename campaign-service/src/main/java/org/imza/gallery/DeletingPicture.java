package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;

/** Deletes a picture in all its widths, unless something needs it. */
@ApplicationScoped
class DeletingPicture {

    private final Pictures pictures;
    private final PictureUses uses;
    private final DeletedPictures deleted;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DeletingPicture(
            Pictures pictures, PictureUses uses, DeletedPictures deleted, Outbox outbox, Audit audit, Clock clock) {
        this.pictures = pictures;
        this.uses = uses;
        this.deleted = deleted;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void delete(Actor actor, UUID id) {
        Access.demand(actor, Permission.KEEP_PICTURES, pictures.organizationOf(id));
        Picture picture = pictures.forChange(id).orElseThrow(Problem::notFound);
        if (uses.needs(id)) {
            throw Problem.wrongState("picture-in-use");
        }
        pictures.delete(picture);
        if (picture.offeredAt != null || picture.takenDown()) {
            Instant now = clock.instant();
            deleted.persist(new DeletedPicture(picture, now));
            outbox.append(PictureEvents.deleted(picture, now));
        }
        audit.append(Act.of(actor, "delete", "picture", id).within(picture.organizationId));
    }
}

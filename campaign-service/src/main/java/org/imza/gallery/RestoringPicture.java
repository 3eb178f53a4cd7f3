package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;

/** Puts a picture that was taken down back on the pages that show it. */
@ApplicationScoped
public class RestoringPicture {

    private final Pictures pictures;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RestoringPicture(Pictures pictures, Outbox outbox, Audit audit, Clock clock) {
        this.pictures = pictures;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** 404 if there is no such picture. */
    @Transactional
    public void restore(Actor moderator, UUID id) {
        Picture picture = pictures.forChange(id).orElseThrow(Problem::notFound);
        if (!picture.takenDown()) {
            return;
        }
        picture.restore();
        outbox.append(picture.offer(clock.instant()));
        audit.append(Act.of(moderator, "restore", "picture", id).within(picture.organizationId));
    }
}

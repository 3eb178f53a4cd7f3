package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;

/** Takes a picture off every page that shows it. What is down already stays as it is. */
@ApplicationScoped
public class TakingDownPicture {

    private final Pictures pictures;
    private final Outbox outbox;
    private final Audit audit;

    TakingDownPicture(Pictures pictures, Outbox outbox, Audit audit) {
        this.pictures = pictures;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** 404 if there is no such picture. */
    @Transactional
    public void takeDown(Actor moderator, UUID id, Takedown takedown) {
        Picture picture = pictures.forChange(id).orElseThrow(Problem::notFound);
        if (picture.takenDown()) {
            return;
        }
        outbox.append(picture.takeDown(takedown));
        audit.append(Act.of(moderator, "take-down", "picture", id)
                .within(picture.organizationId)
                .because(takedown.takenDownReason().code(), takedown.takenDownWords()));
    }
}

package org.imza.gallery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.picture.CleanPicture;
import org.imza.picture.CleaningPicture;

/** Takes a picture for an organization; nobody else sees it before something public shows it. */
@ApplicationScoped
class AddingPicture {

    private final UploadLimit limit;
    private final CleaningPicture cleaning;
    private final Pictures pictures;
    private final Audit audit;
    private final Clock clock;

    AddingPicture(UploadLimit limit, CleaningPicture cleaning, Pictures pictures, Audit audit, Clock clock) {
        this.limit = limit;
        this.cleaning = cleaning;
        this.pictures = pictures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The picture's id. Cleaning takes seconds, in which no transaction is open and no connection held.
     *
     * @param campaign for which it is sent in, or {@code null}
     * @throws org.imza.picture.UnusablePicture if the file is none
     * @throws org.imza.kit.problem.Problem 429 if they come too fast
     */
    public UUID add(Actor actor, UUID organization, UUID campaign, Upload upload) {
        Access.demand(actor, Permission.KEEP_PICTURES, organization);
        limit.take(actor.accountId());
        CleanPicture clean = cleaning.clean(upload.size(), upload.file());
        return QuarkusTransaction.requiringNew().call(() -> {
            Picture picture = new Picture(organization, campaign, clean, clock.instant());
            pictures.persist(picture);
            audit.append(Act.of(actor, "add", "picture", picture.id).within(organization));
            return picture.id;
        });
    }
}

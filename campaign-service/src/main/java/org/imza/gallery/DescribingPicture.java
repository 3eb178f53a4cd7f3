package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;

/** Says in one language what a picture shows and who took it; wherever it is shown, it is shown with that. */
@ApplicationScoped
public class DescribingPicture {

    private final Pictures pictures;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DescribingPicture(Pictures pictures, Outbox outbox, Audit audit, Clock clock) {
        this.pictures = pictures;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * {@code language} is a canonical tag (BCP 47). {@code unlessChanged} refuses the words that are there, if any are and they
     * are not those that were read.
     */
    @Transactional
    public void describe(
            Actor actor, UUID id, String language, PictureWords words, Consumer<PictureWords> unlessChanged) {
        Access.demand(actor, Permission.KEEP_PICTURES, pictures.organizationOf(id));
        Picture picture = pictures.forChange(id).orElseThrow(Problem::notFound);
        Optional.ofNullable(picture.words.get(language)).ifPresent(unlessChanged);
        if (!words.equals(picture.words.put(language, words))) {
            if (!picture.takenDown()) {
                outbox.append(picture.offer(clock.instant()));
            }
            audit.append(Act.of(actor, "describe", "picture", id).within(picture.organizationId));
        }
    }
}

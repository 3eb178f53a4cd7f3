package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.job.Job;
import org.imza.kit.job.JobKind;
import org.imza.kit.job.Step;
import org.imza.picture.CleaningPicture;
import org.imza.picture.UnusablePicture;

/**
 * Makes the narrower widths of pictures that an earlier release took, one a step. They are clean and small, so that it is
 * done in a second; that long a connection is held, which no upload does.
 */
@ApplicationScoped
class RenderingPictures implements JobKind {

    static final String NAME = "render-pictures";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Pictures pictures;
    private final CleaningPicture cleaning;

    RenderingPictures(Pictures pictures, CleaningPicture cleaning) {
        this.pictures = pictures;
        this.cleaning = cleaning;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Step step(Job job) {
        Optional<Picture> next =
                pictures.notRendered(job.cursor() == null ? BEFORE_ALL : UUID.fromString(job.cursor()));
        if (next.isEmpty()) {
            return Step.last(0);
        }
        render(next.get());
        return Step.until(next.get().id.toString(), 1);
    }

    private void render(Picture picture) {
        try {
            byte[] content = picture.content();
            picture.render(cleaning.clean(content.length, () -> content));
        } catch (UnusablePicture e) {
            picture.rendered = true; // It stays as it was, in one width.
        }
    }
}

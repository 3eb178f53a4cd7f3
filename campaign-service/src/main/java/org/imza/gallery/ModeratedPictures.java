package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;

/** Pictures as moderators see them, public or not. */
@ApplicationScoped
public class ModeratedPictures {

    /** {@code seen} by everybody somewhere; {@code takedown} is {@code null} unless it is down. */
    public record Moderated(ShownPicture picture, UUID organization, boolean seen, Takedown takedown) {

        public String path() {
            return PictureAddress.review(picture.id());
        }
    }

    private final Pictures pictures;
    private final Gallery gallery;
    private final PictureUses uses;

    ModeratedPictures(Pictures pictures, Gallery gallery, PictureUses uses) {
        this.pictures = pictures;
        this.gallery = gallery;
        this.uses = uses;
    }

    /** What is taken down, the latest first. */
    public List<Moderated> takenDown(String language) {
        return pictures.takenDown().stream()
                .map(picture -> moderated(picture, language))
                .toList();
    }

    /** One of them; 404 if there is none. */
    public Moderated one(UUID id, String language) {
        return moderated(pictures.findByIdOptional(id).orElseThrow(Problem::notFound), language);
    }

    /** The picture beside something else; {@code null} for none. */
    public ShownPicture of(UUID id, String language) {
        return id == null ? null : gallery.any(id, language, Gallery.Reader.MODERATORS);
    }

    /** Its file. */
    public Response file(UUID id, int width) {
        return pictures.file(id, width).orElseThrow(Problem::notFound).answer();
    }

    private Moderated moderated(Picture picture, String language) {
        return new Moderated(
                gallery.any(picture.id, language, Gallery.Reader.MODERATORS),
                picture.organizationId,
                !picture.takenDown() && uses.shows(picture.id),
                picture.takedown);
    }
}

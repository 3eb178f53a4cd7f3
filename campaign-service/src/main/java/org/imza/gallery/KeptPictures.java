package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.kit.page.ShownPicture;

/** An organization's pictures as its members keep them. */
@ApplicationScoped
class KeptPictures {

    private final Gallery gallery;
    private final Pictures pictures;
    private final PictureUses uses;

    KeptPictures(Gallery gallery, Pictures pictures, PictureUses uses) {
        this.gallery = gallery;
        this.pictures = pictures;
        this.uses = uses;
    }

    /** All of them, the newest first. */
    List<KeptPicture> of(UUID organization, String language) {
        return gallery.ofOrganization(organization, language).stream()
                .map(this::kept)
                .toList();
    }

    /** One of them. */
    KeptPicture one(UUID picture, String language) {
        return kept(gallery.any(picture, language, Gallery.Reader.MEMBERS));
    }

    private KeptPicture kept(ShownPicture picture) {
        boolean down = pictures.isTakenDown(picture.id());
        return new KeptPicture(picture, uses.needs(picture.id()), !down && uses.shows(picture.id()), down);
    }
}

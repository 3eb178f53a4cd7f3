package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.gallery.Gallery;
import org.imza.kit.page.PictureChoice;
import org.imza.kit.page.ShownPicture;

/** Finds organizations' own pictures. */
@ApplicationScoped
class OwnPictures {

    private final OrganizationRows rows;
    private final Gallery gallery;

    OwnPictures(OrganizationRows rows, Gallery gallery) {
        this.rows = rows;
        this.gallery = gallery;
    }

    /** For the public page; {@code null} for none. */
    ShownPicture shown(UUID organization, String language) {
        UUID chosen = chosen(organization);
        if (chosen == null) {
            return null;
        }
        Gallery.Wanted wanted = new Gallery.Wanted(chosen, language, Gallery.Reader.EVERYBODY);
        return gallery.shown(List.of(wanted)).get(wanted);
    }

    /** For the form. */
    PictureChoice choice(UUID organization, String language) {
        return gallery.choice(organization, language, chosen(organization));
    }

    private UUID chosen(UUID organization) {
        return rows.findByIdOptional(organization).map(one -> one.pictureId).orElse(null);
    }
}

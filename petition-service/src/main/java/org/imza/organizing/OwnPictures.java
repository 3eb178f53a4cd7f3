package org.imza.organizing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import org.imza.kit.desk.Desk;
import org.imza.kit.page.PictureChoice;
import org.imza.kit.session.SignedIn;
import org.imza.picture.Pictures;

/** The pictures that an organizer may choose. */
@ApplicationScoped
class OwnPictures {

    private final Pictures pictures;
    private final SignedIn signedIn;
    private final Desk desk;

    OwnPictures(Pictures pictures, SignedIn signedIn, Desk desk) {
        this.pictures = pictures;
        this.signedIn = signedIn;
        this.desk = desk;
    }

    /** For the form of a petition of {@code organization}. */
    PictureChoice choice(UUID organization, PetitionForm form) {
        return pictures.choice(organization, desk.language(), form.pictureId());
    }

    /** What {@code organization} offers; nothing to those who are no members. */
    Predicate<UUID> of(UUID organization) {
        boolean member = signedIn.actor().memberships().stream()
                .anyMatch(each -> each.id().equals(organization));
        return picture -> member && pictures.offers(organization, picture);
    }
}

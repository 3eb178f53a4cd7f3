package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.form.Field;
import org.imza.kit.form.FormCheck;
import org.imza.picture.UnusablePicture;

/** Takes the picture of a form. */
@ApplicationScoped
public class ReceivingPicture {

    /** What can be wrong with a field for a picture's file. */
    public static final List<String> CODES =
            List.of("tooLarge", "notAPicture", "ofAPhone", "broken", "tooHard", "busy");

    private final AddingPicture adding;

    ReceivingPicture(AddingPicture adding) {
        this.adding = adding;
    }

    /**
     * The id of the picture in {@code upload}, or {@code before} without one; what is wrong with it is remembered in
     * {@code check} about {@code field}.
     */
    public UUID receive(
            Actor actor, UUID organization, UUID campaign, Upload upload, UUID before, FormCheck check, Field field) {
        if (upload == null) {
            return before;
        }
        try {
            return adding.add(actor, organization, campaign, upload);
        } catch (UnusablePicture e) {
            check.wrong(field, e.getMessage());
            return before;
        }
    }
}

package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.form.FormCheck;
import org.imza.picture.UnusablePicture;

/** Takes the picture of a form: the new one, the one uploaded before, or none. */
@ApplicationScoped
class ReceivingPicture {

    private final StoringPicture storing;

    ReceivingPicture(StoringPicture storing) {
        this.storing = storing;
    }

    /** The picture's id or {@code null}; what is wrong with it is remembered in {@code check}. */
    UUID receive(Actor actor, UUID campaignId, UpdateUpload upload, FormCheck check) {
        if (!upload.hasFile()) {
            return upload.pictureBefore();
        }
        try {
            return storing.store(actor, campaignId, upload.picture.size(), () -> read(upload.picture.uploadedFile()));
        } catch (UnusablePicture e) {
            check.wrong(UpdateInput.PICTURE, e.getMessage());
            return upload.pictureBefore();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.imza.form.Fields;

/** Takes the picture of a form: the new one, the one uploaded before, or none. */
@ApplicationScoped
class ReceivingPicture {

    private final StoringPicture storing;
    private final UpdateConfig config;

    ReceivingPicture(StoringPicture storing, UpdateConfig config) {
        this.storing = storing;
        this.config = config;
    }

    /** The picture's id or {@code null}; what is wrong with it is a flaw of the field {@code picture}. */
    UUID receive(UUID campaignId, UUID accountId, UpdateUpload upload, Fields fields) {
        UUID before = upload.withoutPicture ? null : known(upload.pictureId);
        if (!upload.hasFile()) {
            return before;
        }
        try {
            return storing.store(campaignId, accountId, read(upload));
        } catch (UnusablePicture e) {
            fields.flaw("picture", e.getMessage());
            return before;
        }
    }

    private byte[] read(UpdateUpload upload) {
        if (upload.picture.size() > config.pictureBytes()) {
            throw new UnusablePicture("updatePictureTooLarge");
        }
        try {
            return Files.readAllBytes(upload.picture.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID known(String id) {
        try {
            return id == null || id.isBlank() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package org.imza.update;

import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form of an update as browsers send it. */
class UpdateUpload {

    @RestForm
    UUID id;

    /** Hash of what the form showed. */
    @RestForm
    String seen;

    @RestForm
    String title;

    @RestForm
    String dateline;

    @RestForm
    String date;

    @RestForm
    String body;

    @RestForm
    String sourceName;

    @RestForm
    String sourceUrl;

    @RestForm
    String translator;

    @RestForm
    String pressContact;

    /** The picture uploaded before, if any. */
    @RestForm
    String pictureId;

    @RestForm
    boolean withoutPicture;

    @RestForm
    String pictureAlt;

    @RestForm
    String pictureCaption;

    @RestForm
    String pictureCredit;

    @RestForm
    FileUpload picture;

    /** The picture uploaded before, if it is to stay; {@code null} if there is none. */
    UUID pictureBefore() {
        try {
            return withoutPicture || pictureId == null || pictureId.isBlank() ? null : UUID.fromString(pictureId);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Lets {@code text} take the place of an update only as it was seen. A file that is sent twice is another picture each time. */
    Consumer<UpdateView> unlessChanged(UpdateText text) {
        boolean sent = picture != null && picture.size() > 0;
        return update -> {
            UpdateInput stored = UpdateInput.of(update);
            UpdateInput wanted = UpdateInput.of(text, sent ? stored.pictureId() : text.pictureId());
            stored.shown().demandSeen(seen, wanted.shown());
        };
    }

    UpdateInput input(UUID storedPicture) {
        return new UpdateInput(
                title,
                dateline,
                date,
                body,
                sourceName,
                sourceUrl,
                translator,
                pressContact,
                storedPicture,
                pictureAlt,
                pictureCaption,
                pictureCredit);
    }
}

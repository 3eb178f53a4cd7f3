package org.imza.update;

import java.util.UUID;
import java.util.function.Consumer;
import org.imza.gallery.Upload;
import org.imza.kit.id.Ids;
import org.imza.kit.page.PictureChoice;
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

    /** One that the organization keeps; empty for none. */
    @RestForm
    String pictureId;

    /** The one that the words are about which the form came with. */
    @RestForm
    String describedPicture;

    @RestForm
    String pictureAlt;

    @RestForm
    String pictureCaption;

    @RestForm
    String pictureCredit;

    @RestForm
    FileUpload picture;

    /** Lets {@code text} take the place of an update only as it was seen. A file that is sent twice is another picture each time. */
    Consumer<UpdateView> unlessChanged(UpdateText text) {
        boolean sent = Upload.of(picture) != null;
        return update -> {
            UpdateInput stored = UpdateInput.of(update);
            UpdateInput wanted =
                    UpdateInput.of(update.id(), text, sent ? stored.picture().id() : text.pictureId());
            stored.shown().demandSeen(seen, wanted.shown());
        };
    }

    /** What was typed. Words about another picture than the one that was chosen count for nothing. */
    UpdateInput input() {
        UUID chosen = PictureChoice.typed(pictureId);
        UUID described = PictureChoice.typed(describedPicture);
        boolean aboutAnother = Upload.of(picture) == null && described != null && !described.equals(chosen);
        return new UpdateInput(
                id == null ? Ids.next() : id,
                title,
                dateline,
                date == null ? "" : date,
                body,
                sourceName,
                sourceUrl,
                translator,
                pressContact,
                aboutAnother
                        ? UpdatePicture.NONE.keptAs(chosen)
                        : new UpdatePicture(chosen, null, pictureAlt, pictureCaption, pictureCredit));
    }
}

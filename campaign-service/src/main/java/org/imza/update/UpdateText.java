package org.imza.update;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.imza.gallery.PictureWords;

/**
 * The words of an update, checked; what may be left out is {@code ""}. {@code dateline} is the place it is written
 * from, {@code body} is Markdown; a picture has alt text, caption and credit, all of them.
 */
@Embeddable
public record UpdateText(
        String title,
        String dateline,
        LocalDate dated,
        String body,
        String sourceName,
        String sourceUrl,
        String translator,
        String pressContact,
        UUID pictureId,
        String pictureAlt,
        String pictureCaption,
        String pictureCredit) {

    PictureWords pictureWords() {
        return new PictureWords(pictureAlt, pictureCaption, pictureCredit);
    }
}

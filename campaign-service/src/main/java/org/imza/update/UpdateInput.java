package org.imza.update;

import java.time.LocalDate;
import java.util.UUID;
import org.imza.gallery.PictureWords;
import org.imza.gallery.ReceivingPicture;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.Shown;
import org.imza.kit.id.Ids;
import org.imza.kit.page.ShownPicture;
import org.imza.texts.Texts;

/**
 * What somebody sent about an update, unchecked; anything may be {@code null}. With an {@code id} chosen by the sender,
 * sending it twice makes one update.
 */
record UpdateInput(
        UUID id,
        String title,
        String dateline,
        String date,
        String body,
        String sourceName,
        String sourceUrl,
        String translator,
        String pressContact,
        UpdatePicture picture) {

    private static final int LINE = 150;
    private static final int SENTENCES = 400;

    private static final Field TITLE =
            Field.required("title", Texts.UPDATE_TITLE).atMost(LINE);
    private static final Field DATELINE =
            Field.optional("dateline", Texts.UPDATE_DATELINE).atMost(LINE);
    private static final Field DATE = Field.required("date", Texts.UPDATE_DATE).orElse("wrong");
    private static final Field BODY = Field.required("body", Texts.UPDATE_BODY).atMost(50_000);
    static final Field PICTURE =
            Field.optional("picture", Texts.UPDATE_PICTURE_FILE).orElse(ReceivingPicture.CODES.toArray(String[]::new));
    private static final Field PICTURE_ALT = Field.optional("pictureAlt", Texts.UPDATE_PICTURE_ALT)
            .atMost(SENTENCES)
            .orElse("missing");
    private static final Field PICTURE_CAPTION = Field.optional("pictureCaption", Texts.UPDATE_PICTURE_CAPTION)
            .atMost(SENTENCES)
            .orElse("missing");
    private static final Field PICTURE_CREDIT = Field.optional("pictureCredit", Texts.UPDATE_PICTURE_CREDIT)
            .atMost(SENTENCES)
            .orElse("missing");
    private static final Field SOURCE_NAME =
            Field.optional("sourceName", Texts.UPDATE_SOURCE_NAME).atMost(LINE).orElse("missing");
    private static final Field SOURCE_URL =
            Field.optional("sourceUrl", Texts.UPDATE_SOURCE_URL).atMost(2_000);
    private static final Field TRANSLATOR =
            Field.optional("translator", Texts.UPDATE_TRANSLATOR).atMost(LINE);
    private static final Field PRESS_CONTACT =
            Field.optional("pressContact", Texts.UPDATE_PRESS_CONTACT).atMost(SENTENCES);

    static final Form FORM = new Form(
            "update",
            TITLE,
            DATELINE,
            DATE,
            BODY,
            PICTURE,
            PICTURE_ALT,
            PICTURE_CAPTION,
            PICTURE_CREDIT,
            SOURCE_NAME,
            SOURCE_URL,
            TRANSLATOR,
            PRESS_CONTACT);

    UpdateInput {
        picture = picture == null ? UpdatePicture.NONE : picture;
    }

    static UpdateInput empty(LocalDate today) {
        return new UpdateInput(Ids.next(), "", "", today.toString(), "", "", "", "", "", UpdatePicture.NONE);
    }

    /** With what is said about its picture today. */
    static UpdateInput of(UpdateView update) {
        UpdateText text = update.text();
        PictureWords words = update.picture() == null
                ? text.pictureWords()
                : new PictureWords(
                        update.picture().alt(),
                        update.picture().caption(),
                        update.picture().credit());
        return new UpdateInput(
                update.id(),
                text.title(),
                text.dateline(),
                text.dated().toString(),
                text.body(),
                text.sourceName(),
                text.sourceUrl(),
                text.translator(),
                text.pressContact(),
                new UpdatePicture(text.pictureId(), null, words.alt(), words.caption(), words.credit()));
    }

    /** As it would be shown again once it is {@code text}, with the picture of {@code pictureId}. */
    static UpdateInput of(UUID id, UpdateText text, UUID pictureId) {
        return new UpdateInput(
                id,
                text.title(),
                text.dateline(),
                text.dated().toString(),
                text.body(),
                text.sourceName(),
                text.sourceUrl(),
                text.translator(),
                text.pressContact(),
                new UpdatePicture(pictureId, null, text.pictureAlt(), text.pictureCaption(), text.pictureCredit()));
    }

    /** What its form shows. */
    Shown shown() {
        return Shown.of(
                "title",
                title,
                "dateline",
                dateline,
                "date",
                date,
                "body",
                body,
                "pictureId",
                picture.id(),
                "pictureAlt",
                picture.alt(),
                "pictureCaption",
                picture.caption(),
                "pictureCredit",
                picture.credit(),
                "sourceName",
                sourceName,
                "sourceUrl",
                sourceUrl,
                "translator",
                translator,
                "pressContact",
                pressContact);
    }

    /** The same as another update. */
    UpdateInput withId(UUID another) {
        return new UpdateInput(
                another, title, dateline, date, body, sourceName, sourceUrl, translator, pressContact, picture);
    }

    /** Once the file of its picture is kept; {@code null} where there is no picture. */
    UpdateInput withPicture(UUID kept) {
        return new UpdateInput(
                id, title, dateline, date, body, sourceName, sourceUrl, translator, pressContact, picture.keptAs(kept));
    }

    /**
     * The update, with what {@code check} knows of its picture.
     *
     * @param kept its picture as it is described already; {@code null} for none
     * @param today UTC's: in the east it may be tomorrow
     */
    Checked<UpdateText> check(FormCheck check, ShownPicture kept, LocalDate today) {
        PictureWords words = words(check, kept);
        UpdateText text = new UpdateText(
                check.line(TITLE, title),
                check.line(DATELINE, dateline),
                check.day(DATE, date == null ? today.toString() : date, today.plusDays(1)),
                check.markdown(BODY, body),
                check.line(SOURCE_NAME, sourceName),
                check.url(SOURCE_URL, sourceUrl),
                check.line(TRANSLATOR, translator),
                check.block(PRESS_CONTACT, pressContact),
                picture.id(),
                words.alt(),
                words.caption(),
                words.credit());
        if (!text.sourceUrl().isEmpty() && text.sourceName().isEmpty()) {
            check.wrong(SOURCE_NAME, "missing");
        }
        return check.result(text);
    }

    /** Those of the picture itself, unless something else is said about it. */
    private PictureWords words(FormCheck check, ShownPicture kept) {
        return kept != null && !kept.alt().isEmpty() && picture.saysNothing()
                ? new PictureWords(kept.alt(), kept.caption(), kept.credit())
                : new PictureWords(
                        line(check, PICTURE_ALT, picture.alt()),
                        line(check, PICTURE_CAPTION, picture.caption()),
                        line(check, PICTURE_CREDIT, picture.credit()));
    }

    /** Who cannot see a picture is told what it shows, and who took it is named. */
    private String line(FormCheck check, Field field, String typed) {
        String line = check.line(field, typed);
        if (picture.id() != null && line.isEmpty()) {
            check.wrong(field, "missing");
        }
        return line;
    }
}

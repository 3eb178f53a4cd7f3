package org.imza.update;

import java.time.LocalDate;
import java.util.UUID;
import org.imza.gallery.ReceivingPicture;
import org.imza.gallery.ShownPicture;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.texts.Texts;

/** What somebody typed about an update. */
record UpdateInput(
        String title,
        String dateline,
        String date,
        String body,
        String sourceName,
        String sourceUrl,
        String translator,
        String pressContact,
        UUID pictureId,
        String pictureAlt,
        String pictureCaption,
        String pictureCredit) {

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

    static UpdateInput empty(LocalDate today) {
        return new UpdateInput("", "", today.toString(), "", "", "", "", "", null, "", "", "");
    }

    /** With what is said about its picture today. */
    static UpdateInput of(UpdateView update) {
        UpdateText text = update.text();
        ShownPicture picture = update.picture();
        return new UpdateInput(
                text.title(),
                text.dateline(),
                text.dated().toString(),
                text.body(),
                text.sourceName(),
                text.sourceUrl(),
                text.translator(),
                text.pressContact(),
                text.pictureId(),
                picture == null ? text.pictureAlt() : picture.alt(),
                picture == null ? text.pictureCaption() : picture.caption(),
                picture == null ? text.pictureCredit() : picture.credit());
    }

    /** The update, with what {@code check} knows of its picture; {@code today} is UTC's: in the east it may be tomorrow. */
    Checked<UpdateText> check(FormCheck check, LocalDate today) {
        UpdateText text = new UpdateText(
                check.line(TITLE, title),
                check.line(DATELINE, dateline),
                check.day(DATE, date, today.plusDays(1)),
                check.markdown(BODY, body),
                check.line(SOURCE_NAME, sourceName),
                check.url(SOURCE_URL, sourceUrl),
                check.line(TRANSLATOR, translator),
                check.block(PRESS_CONTACT, pressContact),
                pictureId,
                pictureLine(check, PICTURE_ALT, pictureAlt),
                pictureLine(check, PICTURE_CAPTION, pictureCaption),
                pictureLine(check, PICTURE_CREDIT, pictureCredit));
        if (!text.sourceUrl().isEmpty() && text.sourceName().isEmpty()) {
            check.wrong(SOURCE_NAME, "missing");
        }
        return check.result(text);
    }

    /** Whoever cannot see a picture is told what it shows, and whoever took it is named. */
    private String pictureLine(FormCheck check, Field field, String typed) {
        String line = check.line(field, typed);
        if (pictureId != null && line.isEmpty()) {
            check.wrong(field, "missing");
        }
        return line;
    }
}

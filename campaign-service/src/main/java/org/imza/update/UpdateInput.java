package org.imza.update;

import java.time.LocalDate;
import java.util.UUID;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;

/** What somebody typed about an update. */
public record UpdateInput(
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

    private static final Field TITLE = Field.required("title", "updateTitle").atMost(LINE);
    private static final Field DATELINE =
            Field.optional("dateline", "updateDateline").atMost(LINE);
    private static final Field DATE = Field.required("date", "updateDate").orElse("wrong");
    private static final Field BODY = Field.required("body", "updateBody").atMost(50_000);
    static final Field PICTURE = Field.optional("picture", "updatePictureFile")
            .orElse("tooLarge", "notAPicture", "broken", "tooHard", "busy");
    private static final Field PICTURE_ALT =
            Field.optional("pictureAlt", "updatePictureAlt").atMost(SENTENCES).orElse("missing");
    private static final Field PICTURE_CAPTION = Field.optional("pictureCaption", "updatePictureCaption")
            .atMost(SENTENCES)
            .orElse("missing");
    private static final Field PICTURE_CREDIT = Field.optional("pictureCredit", "updatePictureCredit")
            .atMost(SENTENCES)
            .orElse("missing");
    private static final Field SOURCE_NAME =
            Field.optional("sourceName", "updateSourceName").atMost(LINE).orElse("missing");
    private static final Field SOURCE_URL =
            Field.optional("sourceUrl", "updateSourceUrl").atMost(2_000);
    private static final Field TRANSLATOR =
            Field.optional("translator", "updateTranslator").atMost(LINE);
    private static final Field PRESS_CONTACT =
            Field.optional("pressContact", "updatePressContact").atMost(SENTENCES);

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

    static UpdateInput of(UpdateText text) {
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
                text.pictureAlt(),
                text.pictureCaption(),
                text.pictureCredit());
    }

    /** The update, with what {@code check} knows of its picture; {@code today} is UTC's: in the east it may be tomorrow. */
    Checked<UpdateText> check(FormCheck check, LocalDate today) {
        UpdateText text = new UpdateText(
                check.line(TITLE, title),
                check.line(DATELINE, dateline),
                check.day(DATE, date, today.plusDays(1)),
                check.block(BODY, body),
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

package org.imza.update;

import java.time.LocalDate;
import java.util.UUID;
import org.imza.form.Fields;

/** What somebody typed about an update. */
public record UpdateForm(
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
    private static final int PICTURE_TEXT = 400;
    private static final int BODY = 50_000;

    static UpdateForm empty(LocalDate today) {
        return new UpdateForm("", "", today.toString(), "", "", "", "", "", null, "", "", "");
    }

    static UpdateForm of(UpdateText text) {
        return new UpdateForm(
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

    /** {@code today} is UTC's; further east it may be tomorrow already. */
    UpdateText read(Fields fields, LocalDate today) {
        UpdateText text = new UpdateText(
                fields.requiredLine("title", title, LINE),
                fields.line("dateline", dateline, LINE),
                fields.day("date", date, today.plusDays(1)),
                fields.requiredBlock("body", body, BODY),
                fields.line("sourceName", sourceName, LINE),
                fields.url("sourceUrl", sourceUrl),
                fields.line("translator", translator, LINE),
                fields.line("pressContact", pressContact, PICTURE_TEXT),
                pictureId,
                pictureLine(fields, "pictureAlt", pictureAlt),
                pictureLine(fields, "pictureCaption", pictureCaption),
                pictureLine(fields, "pictureCredit", pictureCredit));
        if (!text.sourceUrl().isEmpty() && text.sourceName().isEmpty()) {
            fields.flaw("sourceName", "updateSourceUnnamed");
        }
        return text;
    }

    /** Whoever cannot see a picture is told what it shows, and whoever took it is named. */
    private String pictureLine(Fields fields, String field, String text) {
        return pictureId == null
                ? fields.line(field, text, PICTURE_TEXT)
                : fields.requiredLine(field, text, PICTURE_TEXT);
    }
}

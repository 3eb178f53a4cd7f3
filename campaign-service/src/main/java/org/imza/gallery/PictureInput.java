package org.imza.gallery;

import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;

/** What somebody typed about a picture. */
public record PictureInput(String language, String alt, String caption, String credit) {

    static final int SENTENCES = 400;

    static final Field FILE =
            Field.required("file", "pictureFile").orElse(ReceivingPicture.CODES.toArray(String[]::new));
    private static final Field LANGUAGE = Field.required("language", "pictureLanguage");
    private static final Field ALT = Field.required("alt", "pictureAlt").atMost(SENTENCES);
    private static final Field CAPTION =
            Field.optional("caption", "pictureCaption").atMost(SENTENCES);
    private static final Field CREDIT =
            Field.optional("credit", "pictureCredit").atMost(SENTENCES);

    static final Form FORM = new Form("picture", FILE, LANGUAGE, ALT, CAPTION, CREDIT);

    /** What is said, and in which language. */
    record Described(String language, PictureWords words) {}

    /** With what {@code check} knows of the file. */
    Checked<Described> check(FormCheck check) {
        return check.result(new Described(
                check.language(LANGUAGE, language),
                new PictureWords(check.line(ALT, alt), check.line(CAPTION, caption), check.line(CREDIT, credit))));
    }
}

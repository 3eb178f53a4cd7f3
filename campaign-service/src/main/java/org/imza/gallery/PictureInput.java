package org.imza.gallery;

import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.Shown;
import org.imza.texts.Texts;

/** What somebody typed about a picture. */
record PictureInput(String language, String alt, String caption, String credit) {

    static final int SENTENCES = 400;

    static final Field FILE =
            Field.required("file", Texts.PICTURE_FILE).orElse(ReceivingPicture.CODES.toArray(String[]::new));
    private static final Field LANGUAGE = Field.required("language", Texts.PICTURE_LANGUAGE);
    private static final Field ALT = Field.required("alt", Texts.PICTURE_ALT).atMost(SENTENCES);
    private static final Field CAPTION =
            Field.optional("caption", Texts.PICTURE_CAPTION).atMost(SENTENCES);
    private static final Field CREDIT =
            Field.optional("credit", Texts.PICTURE_CREDIT).atMost(SENTENCES);

    static final Form FORM = new Form("picture", FILE, LANGUAGE, ALT, CAPTION, CREDIT);

    static PictureInput of(String language, PictureWords words) {
        return new PictureInput(language, words.alt(), words.caption(), words.credit());
    }

    /** What its form shows. */
    Shown shown() {
        return Shown.of("language", language, "alt", alt, "caption", caption, "credit", credit);
    }

    /** What is said, and in which language. */
    record Described(String language, PictureWords words) {}

    /** With what {@code check} knows of the file. */
    Checked<Described> check(FormCheck check) {
        return check.result(new Described(
                check.language(LANGUAGE, language),
                new PictureWords(check.line(ALT, alt), check.line(CAPTION, caption), check.line(CREDIT, credit))));
    }
}

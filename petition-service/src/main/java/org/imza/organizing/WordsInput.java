package org.imza.organizing;

import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.petition.Words;
import org.imza.texts.Texts;

/** A petition's words in one language as they were sent, unchecked; anything may be {@code null}. */
record WordsInput(String title, String summary, String body) {

    static final Field TITLE = Field.required("title", Texts.PETITION_TITLE).atMost(150);
    static final Field SUMMARY =
            Field.required("summary", Texts.PETITION_SUMMARY).atMost(500);
    static final Field BODY = Field.required("body", Texts.PETITION_BODY).atMost(50_000);

    static final Form FORM = new Form("translation", TITLE, SUMMARY, BODY);

    Checked<Words> check() {
        FormCheck check = new FormCheck(FORM);
        return check.result(read(check));
    }

    Words read(FormCheck check) {
        return new Words(check.line(TITLE, title), check.sentences(SUMMARY, summary), check.markdown(BODY, body));
    }
}

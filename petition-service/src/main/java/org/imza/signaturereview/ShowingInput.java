package org.imza.signaturereview;

import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;

/** That words may be shown, as a program sent it: the version of what was read. */
record ShowingInput(String version) {

    private static final Field VERSION = Field.unseen("version");
    private static final Form FORM = new Form("showing", VERSION);

    /** The version in {@code sent}, which may be {@code null}: then 422. */
    static String demanded(ShowingInput sent) {
        FormCheck check = new FormCheck(FORM);
        String version = sent == null ? null : sent.version;
        if (version == null) {
            check.wrong(VERSION, "missing");
        }
        return check.result(version).orRefuse();
    }
}

package org.imza.signaturereview;

import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;

/** That words may be shown, as a program sent it: the version of what was read. */
record ShowingInput(String version) {

    private static final Field VERSION = Field.unseen("version");
    private static final Form FORM = new Form("showing", VERSION);

    /** The version in {@code sent}; 422 where there is none. */
    static String demanded(ShowingInput sent) {
        FormCheck check = new FormCheck(FORM);
        if (sent.version == null) {
            check.wrong(VERSION, "missing");
        }
        return check.result(sent.version).orRefuse();
    }
}

package org.imza.moderation;

import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;

/** A decision as it was sent: the version of what was read. Without it, it could be about words that nobody read. */
record DecisionInput(Long version) {

    /** Pages send it by themselves. */
    static final Field VERSION = Field.unseen("version");

    private static final Form FORM = new Form("decision", VERSION);

    /** The version in {@code sent}; 422 where there is none. */
    static long demanded(DecisionInput sent) {
        FormCheck check = new FormCheck(FORM);
        return check.result(read(check, sent.version)).orRefuse();
    }

    static long read(FormCheck check, Long version) {
        if (version == null) {
            check.wrong(VERSION, "missing");
            return 0;
        }
        return version;
    }
}

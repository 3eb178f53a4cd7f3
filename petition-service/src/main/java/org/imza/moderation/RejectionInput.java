package org.imza.moderation;

import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.petition.RejectionReason;
import org.imza.texts.Texts;

/**
 * A rejection as it was sent: the version of what was read, a reason's public code, and an optional explanation in the
 * moderator's words.
 */
record RejectionInput(Long version, String reason, String explanation) {

    private static final Field REASON = Field.required("reason", Texts.MODERATION_REASON);
    private static final Field EXPLANATION =
            Field.optional("explanation", Texts.MODERATION_EXPLANATION).atMost(2_000);

    static final Form FORM = new Form("rejection", REASON, EXPLANATION, DecisionInput.VERSION);

    /** A rejection that may be published; {@code explanation} is {@code null} where there is none. */
    record Rejection(RejectionReason reason, String explanation, long version) {}

    static RejectionInput empty() {
        return new RejectionInput(null, "", "");
    }

    Checked<Rejection> check() {
        FormCheck check = new FormCheck(FORM);
        String words = check.block(EXPLANATION, explanation);
        return check.result(new Rejection(
                check.choice(REASON, reason, RejectionReason::of),
                words.isEmpty() ? null : words,
                DecisionInput.read(check, version)));
    }
}

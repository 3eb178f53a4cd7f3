package org.imza.moderation;

import org.imza.event.TakedownReason;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.texts.Texts;

/**
 * A takedown as it was sent: a reason's code, and optionally what the moderator says about it to anyone who reads the trail.
 * {@code confirmation} is the petition's address, where so much goes that nobody may do it by mistake; {@code version} is
 * that of the words it is about.
 */
public record TakedownInput(String reason, String explanation, String confirmation, String version) {

    private static final Field REASON = Field.required("reason", Texts.MODERATION_REASON);
    private static final Field EXPLANATION =
            Field.optional("explanation", Texts.TAKEDOWN_EXPLANATION).atMost(2_000);
    private static final Field CONFIRMATION =
            Field.required("confirmation", Texts.ERASING_CONFIRMATION).orElse("wrong");

    /** Of a petition. */
    static final Form HIDING = new Form("hiding", REASON, EXPLANATION);

    /** Of what cannot be undone. */
    static final Form ERASING = new Form("erasing", REASON, EXPLANATION, CONFIRMATION);

    /** Of a signature, whose words may have changed since they were read. */
    public static final Form SIGNATURE = new Form("signatureTakedown", REASON, EXPLANATION, DecisionInput.VERSION);

    /** Nothing yet. */
    public static TakedownInput empty() {
        return new TakedownInput("", "", "", null);
    }

    Checked<TakedownGrounds> check() {
        FormCheck check = new FormCheck(HIDING);
        return check.result(grounds(check));
    }

    /** The same with the petition's address typed. */
    Checked<TakedownGrounds> check(String slug) {
        FormCheck check = new FormCheck(ERASING);
        TakedownGrounds grounds = grounds(check);
        String typed = confirmation == null ? "" : confirmation.strip();
        if (!typed.equals(slug)) {
            check.wrong(CONFIRMATION, typed.isEmpty() ? "missing" : "wrong");
        }
        return check.result(grounds);
    }

    /** The same with the version of a signature's words. */
    public Checked<TakedownGrounds> checkOfSignature() {
        FormCheck check = new FormCheck(SIGNATURE);
        TakedownGrounds grounds = grounds(check);
        if (version == null) {
            check.wrong(DecisionInput.VERSION, "missing");
        }
        return check.result(grounds);
    }

    private TakedownGrounds grounds(FormCheck check) {
        String words = check.block(EXPLANATION, explanation);
        return new TakedownGrounds(check.choice(REASON, reason, TakedownReason::of), words.isEmpty() ? null : words);
    }
}

package org.imza.takedown;

import java.time.Instant;
import org.imza.event.TakedownReason;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.texts.Texts;

/** Why a moderator wants something down: a reason's code, and words to its authors if they like. */
public record TakedownInput(String reason, String explanation) {

    private static final Field REASON = Field.required("reason", Texts.TAKEDOWN_REASON);
    private static final Field EXPLANATION =
            Field.optional("explanation", Texts.TAKEDOWN_EXPLANATION).atMost(2_000);

    /** What is asked for. */
    public static final Form FORM = new Form("takedown", REASON, EXPLANATION);

    public static TakedownInput empty() {
        return new TakedownInput("", "");
    }

    /** The takedown at {@code now}. */
    public Checked<Takedown> check(Instant now) {
        FormCheck check = new FormCheck(FORM);
        return check.result(new Takedown(
                now, check.choice(REASON, reason, TakedownReason::of), check.block(EXPLANATION, explanation)));
    }
}

package org.imza.takedown;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.Optional;
import org.imza.event.TakedownReason;
import org.imza.form.Fields;

/** Why a moderator wants something down: a reason's code, and words to its authors if they like. */
public record TakedownForm(
        @FormParam("reason") @DefaultValue("") String reason,
        @FormParam("explanation") @DefaultValue("") String explanation) {

    private static final int MAX_EXPLANATION = 2_000;

    public static TakedownForm empty() {
        return new TakedownForm("", "");
    }

    /** The takedown at {@code now}; without a reason, as its flaw says, where the code is none. */
    public Takedown read(Fields fields, Instant now) {
        Optional<TakedownReason> known = TakedownReason.of(reason);
        if (known.isEmpty()) {
            fields.flaw("reason", "takedownReasonMissing");
        }
        return new Takedown(now, known.orElse(null), fields.line("explanation", explanation, MAX_EXPLANATION));
    }
}

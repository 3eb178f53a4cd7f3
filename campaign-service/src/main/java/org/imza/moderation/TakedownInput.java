package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.imza.form.Fields;
import org.imza.form.FlawWords;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownForm;

/** Reads why something is taken down from JSON. */
@ApplicationScoped
class TakedownInput {

    private final FlawWords words;
    private final Clock clock;

    TakedownInput(FlawWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** A reason's code, and words to the authors, which may be left out. */
    public record Why(String reason, String explanation) {}

    Takedown read(Why body) {
        if (body == null) {
            throw Problem.of(400, "malformed", "The body is not the JSON expected.");
        }
        Fields fields = new Fields();
        Takedown takedown = new TakedownForm(body.reason(), body.explanation()).read(fields, clock.instant());
        words.demandSound(fields);
        return takedown;
    }
}

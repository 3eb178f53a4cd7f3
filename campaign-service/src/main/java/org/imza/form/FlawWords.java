package org.imza.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;

/** Says what is wrong with a form to a program. */
@ApplicationScoped
public class FlawWords {

    private final Messages messages;

    FlawWords(Messages messages) {
        this.messages = messages;
    }

    /** Stops the request with 422 and all that is wrong, in English, unless the fields are sound. */
    public void demandSound(Fields fields) {
        if (!fields.sound()) {
            throw Problem.invalid(fields.flaws().stream()
                    .map(flaw -> new FieldError(flaw.field(), say(flaw)))
                    .toList());
        }
    }

    private String say(Fields.Flaw flaw) {
        return messages.text(
                Language.ENGLISH, flaw.messageKey(), flaw.arguments().toArray());
    }
}

package org.imza.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.FormErrors;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;

/** Says what is wrong with a form: beside its fields, or to a program. */
@ApplicationScoped
public class FlawWords {

    private final Messages messages;

    FlawWords(Messages messages) {
        this.messages = messages;
    }

    /** The errors of a form's page. */
    public FormErrors on(Fields fields, Language language) {
        FormErrors errors = FormErrors.none();
        fields.flaws().forEach(flaw -> errors.add(flaw.field(), say(flaw, language)));
        return errors;
    }

    /** Stops the request with 422 and all that is wrong, in English, unless the fields are sound. */
    public void demandSound(Fields fields) {
        if (!fields.sound()) {
            throw Problem.invalid(fields.flaws().stream()
                    .map(flaw -> new FieldError(flaw.field(), say(flaw, Language.ENGLISH)))
                    .toList());
        }
    }

    private String say(Fields.Flaw flaw, Language language) {
        return messages.text(language, flaw.messageKey(), flaw.arguments().toArray());
    }
}

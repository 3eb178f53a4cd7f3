package org.imza.moderation;

import java.util.List;
import org.imza.event.TakedownReason;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.FormErrors;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.InvalidText;
import org.imza.kit.text.PlainText;

/** Checks a takedown: a reason of the list, words people can read, and the confirmation where one is needed. */
public final class TakedownCheck {

    private static final int EXPLANATION = 2_000;

    private TakedownCheck() {}

    /** A takedown that may be done unless {@code errors}; {@code explanation} is {@code null} where there is none. */
    public record Checked(TakedownReason reason, String explanation, FormErrors errors) {

        /** The same, refused as a whole. */
        public Checked orRefuse() {
            if (errors.any()) {
                List<FieldError> fields = errors.all().stream()
                        .map(entry -> new FieldError(entry.field(), entry.text()))
                        .toList();
                throw Problem.invalid(fields);
            }
            return this;
        }
    }

    /** Checks {@code input}, which may be {@code null}; messages are in {@code language}. */
    public static Checked check(TakedownInput input, Language language, Messages messages) {
        TakedownInput sent = input == null ? new TakedownInput(null, null, null, null) : input;
        FormErrors errors = FormErrors.none();
        TakedownReason reason = TakedownReason.of(sent.reason()).orElse(null);
        if (reason == null) {
            errors.add("reason", messages.text(language, "moderationReasonMissing"));
        }
        String explanation = "";
        try {
            explanation = PlainText.block(sent.explanation(), EXPLANATION);
        } catch (InvalidText e) {
            errors.add("explanation", messages.text(language, e.messageKey(), e.limit()));
        }
        return new Checked(reason, explanation.isEmpty() ? null : explanation, errors);
    }

    /** The same for what cannot be undone: {@code slug} has to be typed. */
    static Checked check(TakedownInput input, String slug, Language language, Messages messages) {
        Checked checked = check(input, language, messages);
        String typed = input == null || input.confirmation() == null
                ? ""
                : input.confirmation().strip();
        if (!typed.equals(slug)) {
            checked.errors().add("confirmation", messages.text(language, "erasingConfirmationWrong"));
        }
        return checked;
    }
}

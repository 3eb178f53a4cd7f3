package org.imza.moderation;

import java.util.List;
import java.util.Optional;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.FormErrors;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.InvalidText;
import org.imza.kit.text.PlainText;
import org.imza.petition.RejectionReason;

/** Checks a rejection: a reason of the list, and an explanation people can read. */
final class RejectionCheck {

    private static final int EXPLANATION = 2_000;

    private RejectionCheck() {}

    /** A rejection that may be published; {@code explanation} is {@code null} where there is none. */
    record Checked(Optional<RejectionReason> reason, String explanation, FormErrors errors) {}

    static Checked check(RejectionInput input, Language language, Messages messages) {
        FormErrors errors = FormErrors.none();
        Optional<RejectionReason> reason = RejectionReason.of(input.reason());
        if (reason.isEmpty()) {
            errors.add("reason", messages.text(language, "moderationReasonMissing"));
        }
        String explanation = "";
        try {
            explanation = PlainText.block(input.explanation(), EXPLANATION);
        } catch (InvalidText e) {
            errors.add("explanation", messages.text(language, e.messageKey(), e.limit()));
        }
        return new Checked(reason, explanation.isEmpty() ? null : explanation, errors);
    }

    static Problem problem(FormErrors errors) {
        List<FieldError> fields = errors.all().stream()
                .map(entry -> new FieldError(entry.field(), entry.text()))
                .toList();
        return Problem.invalid(fields);
    }
}

package org.imza.moderation;

import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.FormErrors;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.InvalidText;
import org.imza.kit.text.PlainText;

/** Checks a removal: a reason of the list, words people can read, and the confirmation where one is needed. */
public final class RemovalCheck {

    private static final int WORDS = 2_000;

    private RemovalCheck() {}

    /** A removal that may be done unless {@code errors}; {@code words} is {@code null} where there are none. */
    public record Checked(RemovalReason reason, String words, FormErrors errors) {

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
    public static Checked check(RemovalInput input, Language language, Messages messages) {
        RemovalInput sent = input == null ? new RemovalInput(null, null, null, null) : input;
        FormErrors errors = FormErrors.none();
        RemovalReason reason = RemovalReason.of(sent.reason()).orElse(null);
        if (reason == null) {
            errors.add("reason", messages.text(language, "moderationReasonMissing"));
        }
        String words = "";
        try {
            words = PlainText.block(sent.words(), WORDS);
        } catch (InvalidText e) {
            errors.add("words", messages.text(language, e.messageKey(), e.limit()));
        }
        return new Checked(reason, words.isEmpty() ? null : words, errors);
    }

    /** The same for what cannot be undone: {@code slug} has to be typed. */
    static Checked check(RemovalInput input, String slug, Language language, Messages messages) {
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

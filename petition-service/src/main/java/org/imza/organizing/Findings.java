package org.imza.organizing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.FormErrors;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.InvalidText;

/** What is wrong with what an organizer sent, as message keys, until somebody's language is known. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    private record Finding(String field, String key, Object argument) {}

    void add(String field, String key, Object argument) {
        all.add(new Finding(field, key, argument));
    }

    void add(String field, String key) {
        add(field, key, "");
    }

    /** The cleaned text, or an empty one and a finding. */
    String clean(String field, Supplier<String> cleaning) {
        try {
            return cleaning.get();
        } catch (InvalidText e) {
            add(field, e.messageKey(), e.limit());
            return "";
        }
    }

    boolean any() {
        return !all.isEmpty();
    }

    /** In words for the person who filled in the form. */
    FormErrors in(Language language, Messages messages) {
        FormErrors errors = FormErrors.none();
        all.forEach(one -> errors.add(one.field, messages.text(language, one.key, one.argument)));
        return errors;
    }

    /** Answers an API call with 422 if there are any. */
    void refuse(Messages messages) {
        if (any()) {
            throw Problem.invalid(in(Language.ENGLISH, messages).all().stream()
                    .map(entry -> new FieldError(entry.field(), entry.text()))
                    .toList());
        }
    }
}

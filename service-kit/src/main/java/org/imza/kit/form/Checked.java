package org.imza.kit.form;

import java.util.ArrayList;
import java.util.List;
import org.imza.kit.language.Wording;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;

/** What came of a check: a command, or what is wrong, in the order of the form's fields. */
public record Checked<T>(Form form, T command, List<FieldError> errors) {

    /** Whether nothing is wrong. */
    public boolean sound() {
        return errors.isEmpty();
    }

    /**
     * The command, for a program.
     *
     * @throws Problem 422 with everything that is wrong
     */
    public T orRefuse() {
        if (!sound()) {
            throw Problem.invalid(errors);
        }
        return command;
    }

    /** The same, refused for a reason that only trying could show. */
    public Checked<T> refused(Field field, String code) {
        List<FieldError> all = new ArrayList<>(errors);
        all.add(form.error(field, code, List.of()));
        return new Checked<>(form, null, all);
    }

    /** What is wrong, in words for a page. */
    public FormErrors in(Wording words) {
        return FormErrors.of(form, errors, words);
    }
}

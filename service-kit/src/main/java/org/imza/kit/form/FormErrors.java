package org.imza.kit.form;

import java.util.List;
import org.imza.kit.language.Wording;
import org.imza.kit.problem.FieldError;

/** What a page has to know of its form besides what was typed: what is wrong, in words, and how long texts may be. */
public final class FormErrors {

    private final Form form;
    private final List<Entry> entries;

    private FormErrors(Form form, List<Entry> entries) {
        this.form = form;
        this.entries = entries;
    }

    /**
     * @param field name of the form field, whose id is the same
     * @param text a whole sentence that says what to do
     */
    public record Entry(String field, String text) {}

    /** A form that nobody has sent yet. */
    public static FormErrors none(Form form) {
        return new FormErrors(form, List.of());
    }

    static FormErrors of(Form form, List<FieldError> errors, Wording words) {
        return new FormErrors(
                form,
                errors.stream()
                        .map(error -> new Entry(error.field(), error.text(words)))
                        .toList());
    }

    public boolean any() {
        return !entries.isEmpty();
    }

    /** All of them, in the order of the fields. */
    public List<Entry> all() {
        return entries;
    }

    /** The error of a field, empty where it has none. */
    public String of(String field) {
        return entries.stream()
                .filter(entry -> entry.field().equals(field))
                .map(Entry::text)
                .findFirst()
                .orElse("");
    }

    /** Most characters a field takes. */
    public int most(String field) {
        return form.most(field);
    }
}

package org.imza.kit.problem;

import org.imza.kit.language.Wording;

/**
 * What is wrong with one field of what was sent. Never quotes the value.
 *
 * @param field its name; within JSON the way to it, as in {@code picture/content}
 * @param code what is wrong, for programs
 * @param messageKey of a whole sentence that says what to do; its arguments are the field's label and the limit
 * @param labelKey what people call the field, {@code ""} for its name
 * @param limit the number that the sentence speaks of, if it does
 */
public record FieldError(String field, String code, String messageKey, String labelKey, long limit) {

    /** JSON has a value here of a type that does not fit. */
    static FieldError wrongType(String field) {
        return new FieldError(field, "wrongType", "form.wrongType", "", 0);
    }

    /** The sentence. */
    public String text(Wording words) {
        return words.text(messageKey, labelKey.isEmpty() ? field : words.text(labelKey), limit);
    }
}

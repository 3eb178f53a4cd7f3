package org.imza.kit.problem;

import java.util.List;
import java.util.stream.Stream;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Wording;
import org.imza.kit.texts.KitTexts;

/**
 * What is wrong with one field of what was sent. Never quotes the value.
 *
 * @param field its name; within JSON the way to it, as in {@code picture/content}
 * @param code what is wrong, for programs
 * @param messageKey of a whole sentence that says what to do; its arguments are the field's label and the details
 * @param labelKey what people call the field, {@code null} for its name
 * @param details what else the sentence speaks of: the most that is taken, the place of a character
 */
public record FieldError(String field, String code, MessageKey messageKey, MessageKey labelKey, List<Object> details) {

    /** JSON has a value here of a type that does not fit. */
    static FieldError wrongType(String field) {
        return new FieldError(field, "wrongType", KitTexts.FORM_WRONG_TYPE, null, List.of());
    }

    /** The sentence. */
    public String text(Wording words) {
        String label = labelKey == null ? field : words.text(labelKey);
        return words.text(
                messageKey, Stream.concat(Stream.of(label), details.stream()).toArray());
    }
}

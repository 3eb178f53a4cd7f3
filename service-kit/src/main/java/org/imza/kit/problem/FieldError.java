package org.imza.kit.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Wording;
import org.imza.kit.texts.KitTexts;

/**
 * What is wrong with one field of what was sent, or with one parameter of what was asked. Never quotes the value.
 *
 * @param field its name; within JSON the way to it, as in {@code picture/content}
 * @param pointer where in JSON it is found (RFC 6901, section 6), as in {@code #/links/1/url}; {@code null} for a parameter
 * @param code what is wrong, for programs
 * @param messageKey of a whole sentence that says what to do; its arguments are the field's label and the details
 * @param labelKey what people call the field, {@code null} for its name
 * @param details what else the sentence speaks of: the most that is taken, the place of a character
 */
public record FieldError(
        String field, String pointer, String code, MessageKey messageKey, MessageKey labelKey, List<Object> details) {

    private static final int SHOWN = 40;

    /** JSON has a value at {@code way} of a type that does not fit. */
    static FieldError wrongType(List<String> way) {
        return new FieldError(
                String.join("/", way), pointer(way), "wrongType", KitTexts.FORM_WRONG_TYPE, null, List.of());
    }

    /** The query has a parameter that means nothing here. */
    static FieldError unknownParameter(String name) {
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return new FieldError(shown, null, "unknownParameter", KitTexts.FORM_UNKNOWN_PARAMETER, null, List.of());
    }

    /** The value of a parameter of the query cannot be one. */
    public static FieldError malformedParameter(String name) {
        return new FieldError(name, null, "malformedParameter", KitTexts.FORM_MALFORMED_PARAMETER, null, List.of());
    }

    /** As a fragment, from the names and numbers that lead there. */
    public static String pointer(List<String> way) {
        return "#/"
                + way.stream()
                        .map(step -> step.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining("/"));
    }

    /** The sentence. */
    public String text(Wording words) {
        String label = labelKey == null ? field : words.text(labelKey);
        return words.text(
                messageKey, Stream.concat(Stream.of(label), details.stream()).toArray());
    }
}

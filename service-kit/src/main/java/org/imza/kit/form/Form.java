package org.imza.kit.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imza.kit.language.MessageKey;
import org.imza.kit.problem.FieldError;

/**
 * The fields of a form in the order of its page. What is said about a field is the message
 * {@code <form>.<field>.<code>}, as in {@code signing.name.missing}; a few codes have one sentence for all forms, which names
 * the field by its label.
 */
public final class Form {

    /** Codes with one sentence for all fields, {@code form.<code>}. */
    private static final Set<String> COMMON = Set.of(
            "tooLong",
            "lineTooLong",
            "tooManyLines",
            "unreadable",
            "hidden",
            "unknown",
            "notAnEmailAddress",
            "notAWebAddress",
            "holdsUser",
            "holdsAddress");

    private final String name;
    private final List<Field> fields;

    public Form(String name, Field... fields) {
        this.name = name;
        this.fields = List.of(fields);
    }

    /** What the keys of its messages begin with. */
    public String name() {
        return name;
    }

    /** All of them, in the order of the page. */
    public List<Field> fields() {
        return fields;
    }

    /** Most characters of the text in {@code field}. */
    int most(String field) {
        return fields.stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElseThrow()
                .most();
    }

    int position(Field field) {
        return fields.indexOf(field);
    }

    FieldError error(Field field, String code, List<Object> details) {
        return error(field, List.of(), code, details);
    }

    FieldError error(Field field, List<String> within, String code, List<Object> details) {
        List<String> way =
                Stream.concat(Stream.of(field.name()), within.stream()).toList();
        return new FieldError(
                field.name(), FieldError.pointer(way), code, messageKey(field, code), field.label(), details);
    }

    private MessageKey messageKey(Field field, String code) {
        if (COMMON.contains(code)) {
            return MessageKey.of("form.", code);
        }
        if (!code.equals("missing") && !field.codes().contains(code)) {
            throw new IllegalArgumentException(field.name() + " has no words for " + code);
        }
        return MessageKey.of(name + "." + field.name(), "." + code);
    }
}

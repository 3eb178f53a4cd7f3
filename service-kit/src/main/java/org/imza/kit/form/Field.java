package org.imza.kit.form;

import java.util.List;

/**
 * An input of a form.
 *
 * @param label key of the message above it, by which sentences name it
 * @param most characters of text at most; 0 where it is no text
 * @param codes what else may be wrong with it, each with a sentence of its own
 */
public record Field(String name, String label, boolean required, int most, List<String> codes) {

    /** One that has to be filled in. */
    public static Field required(String name, String label) {
        return new Field(name, label, true, 0, List.of());
    }

    /** One that may be left empty. */
    public static Field optional(String name, String label) {
        return new Field(name, label, false, 0, List.of());
    }

    /** The same for a text of so many characters. */
    public Field atMost(int characters) {
        return new Field(name, label, required, characters, codes);
    }

    /** The same, with what can be wrong with no other. */
    public Field orElse(String... codes) {
        return new Field(name, label, required, most, List.of(codes));
    }
}

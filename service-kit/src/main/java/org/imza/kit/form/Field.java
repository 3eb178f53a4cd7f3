package org.imza.kit.form;

import java.util.List;
import org.imza.kit.language.MessageKey;

/**
 * An input of a form.
 *
 * @param label key of the message above it, by which sentences name it; {@code null} for one that people do not see
 * @param most characters of text at most; 0 if it is not text
 * @param codes what else may be wrong with it, each with a sentence of its own
 */
public record Field(String name, MessageKey label, boolean required, int most, List<String> codes) {

    /** One that has to be filled in. */
    public static Field required(String name, MessageKey label) {
        return new Field(name, label, true, 0, List.of());
    }

    /** One that has to be there, and that people do not see. */
    public static Field unseen(String name) {
        return new Field(name, null, true, 0, List.of());
    }

    /** One that may be left empty. */
    public static Field optional(String name, MessageKey label) {
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

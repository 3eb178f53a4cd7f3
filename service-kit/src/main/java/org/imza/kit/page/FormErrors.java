package org.imza.kit.page;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, in words for the person who filled it in. */
public final class FormErrors {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param field name of the form field, whose id is the same
     * @param text a whole sentence that says what to do
     */
    public record Entry(String field, String text) {}

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Keeps the first error of a field; later ones mostly follow from it. */
    public FormErrors add(String field, String text) {
        if (of(field).isEmpty()) {
            entries.add(new Entry(field, text));
        }
        return this;
    }

    public boolean any() {
        return !entries.isEmpty();
    }

    public List<Entry> all() {
        return List.copyOf(entries);
    }

    /** The error of a field, empty where it has none. */
    public String of(String field) {
        return entries.stream()
                .filter(entry -> entry.field().equals(field))
                .map(Entry::text)
                .findFirst()
                .orElse("");
    }
}

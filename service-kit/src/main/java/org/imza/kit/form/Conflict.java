package org.imza.kit.form;

import java.util.List;
import java.util.Objects;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Wording;
import org.imza.kit.texts.KitTexts;

/**
 * What somebody sent beside what is stored by now, where that is another: nothing typed is lost, and nothing is written over
 * unread.
 *
 * @param what what happened meanwhile, a whole sentence; empty where nothing did
 * @param next what can be done, a whole sentence
 */
public record Conflict(String what, String next, List<Entry> entries) {

    /** A field in which both differ; {@code difference} leads from what is stored to what was sent. */
    public record Entry(String label, String stored, String yours, Difference difference) {}

    /** Nothing happened. */
    public static Conflict none() {
        return new Conflict("", "", List.of());
    }

    /** Somebody else has saved {@code stored} before this was {@code sent}. */
    public static Conflict saved(Form form, Shown stored, Shown sent, Wording words) {
        return of(form, stored, sent, words, KitTexts.CONFLICT_SAVED, KitTexts.CONFLICT_SAVED_NEXT);
    }

    /** Of {@code stored} and what was {@code sent} by {@code form}, with the messages that say what happened and what to do. */
    public static Conflict of(Form form, Shown stored, Shown sent, Wording words, MessageKey what, MessageKey next) {
        return new Conflict(
                words.text(what),
                words.text(next),
                form.fields().stream()
                        .map(field -> entry(field, stored, sent, words))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Whether anything happened. */
    public boolean any() {
        return !what.isEmpty();
    }

    private static Entry entry(Field field, Shown stored, Shown sent, Wording words) {
        String before = stored.texts().getOrDefault(field.name(), "");
        String yours = sent.texts().getOrDefault(field.name(), "");
        return before.equals(yours) || field.label() == null
                ? null
                : new Entry(words.text(field.label()), before, yours, Difference.between(before, yours));
    }
}

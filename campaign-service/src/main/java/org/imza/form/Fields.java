package org.imza.form;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.imza.kit.language.Language;
import org.imza.kit.page.FormErrors;
import org.imza.kit.text.InvalidText;
import org.imza.kit.text.PlainText;

/**
 * Reads the fields of one form or JSON body. A field that is wrong is remembered with its message and read as a
 * harmless value, so that all faults are told at once.
 */
public final class Fields {

    private static final int MAX_URL = 2_000;

    private final List<Flaw> flaws = new ArrayList<>();

    /** What is wrong with a field: a message's key and arguments. */
    public record Flaw(String field, String messageKey, List<Object> arguments) {}

    /** One line of at most {@code most} characters, or {@code ""}. */
    public String line(String field, String text, int most) {
        return read(field, "", () -> PlainText.line(text, most));
    }

    /** One line that has to be there. */
    public String requiredLine(String field, String text, int most) {
        return read(field, "", () -> PlainText.requiredLine(text, most));
    }

    /** Several lines that have to be there. */
    public String requiredBlock(String field, String text, int most) {
        return read(field, "", () -> PlainText.requiredBlock(text, most));
    }

    /** A web address (http or https), or {@code ""}. */
    public String url(String field, String text) {
        String line = line(field, text, MAX_URL);
        if (!line.isEmpty() && !isWebAddress(line)) {
            flaw(field, "fieldNotAnAddress");
        }
        return line;
    }

    /** The tag of a language ICU knows. */
    public String language(String field, String tag) {
        try {
            return Language.of(tag).tag();
        } catch (IllegalArgumentException e) {
            flaw(field, "fieldNotALanguage");
            return Language.ENGLISH.tag();
        }
    }

    /** A day as in {@code 2026-11-21}, not before 1900 and not after {@code latest}. */
    public LocalDate day(String field, String text, LocalDate latest) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text.strip());
            if (day.getYear() >= 1900 && !day.isAfter(latest)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        flaw(field, "fieldNotADay");
        return latest;
    }

    /** What {@code reading} gives, or {@code otherwise} if the text is refused. */
    public <T> T read(String field, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidText e) {
            flaw(field, e.messageKey(), e.limit());
            return otherwise;
        }
    }

    /** Remembers that {@code field} is wrong. */
    public void flaw(String field, String messageKey, Object... arguments) {
        flaws.add(new Flaw(field, messageKey, List.of(arguments)));
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return flaws.isEmpty();
    }

    /** All of it in words, for a page. */
    public FormErrors errors(Words words) {
        FormErrors errors = FormErrors.none();
        flaws.forEach(flaw -> errors.add(
                flaw.field(), words.of(flaw.messageKey(), flaw.arguments().toArray())));
        return errors;
    }

    /** Says messages in a language. */
    @FunctionalInterface
    public interface Words {

        /** The message {@code key}. */
        String of(String key, Object... arguments);
    }

    /** Everything that is wrong. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private static boolean isWebAddress(String line) {
        try {
            URI address = URI.create(line);
            return List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

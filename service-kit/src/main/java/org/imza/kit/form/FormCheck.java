package org.imza.kit.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imza.kit.blocks.PastedHtml;
import org.imza.kit.blocks.PlainWords;
import org.imza.kit.language.Language;
import org.imza.kit.language.LanguageNames;
import org.imza.kit.problem.FieldError;
import org.imza.kit.text.HttpAddress;
import org.imza.kit.text.InvalidText;
import org.imza.kit.text.PlainText;

/**
 * Reads what was sent, field by field, everything as it was typed: JSON knows numbers and booleans, a form does not, and
 * both mean the same. A field that is wrong is remembered and read as a harmless value, so that all is told at once.
 */
public final class FormCheck {

    private static final int EARLIEST_YEAR = 1900;

    private final Form form;

    /** What this is a part of, {@code null} for the whole. */
    private final FormCheck whole;

    private final List<String> within;

    /** By the position of the field; {@code null} while nothing is wrong, which is how it mostly stays. */
    private FieldError[] errors;

    public FormCheck(Form form) {
        this(form, null, List.of());
    }

    private FormCheck(Form form, FormCheck whole, List<String> within) {
        this.form = form;
        this.whole = whole;
        this.within = within;
    }

    /** The same check for what is found within a field: a number in a list, a name in an object. */
    public FormCheck at(Object... way) {
        return new FormCheck(
                form,
                this,
                Stream.concat(within.stream(), Arrays.stream(way).map(Object::toString))
                        .toList());
    }

    /** One line of text, or {@code ""}. */
    public String line(Field field, String typed) {
        try {
            return demanded(field, PlainText.line(typed, field.most()));
        } catch (InvalidText e) {
            return refused(field, e);
        }
    }

    /** Several lines of text, or {@code ""}. */
    public String block(Field field, String typed) {
        try {
            return demanded(field, PlainText.block(typed, field.most()));
        } catch (InvalidText e) {
            return refused(field, e);
        }
    }

    /** A sentence or two on one line, or {@code ""}: what Markdown has for them is taken out, as nobody reads it as such. */
    public String sentences(Field field, String typed) {
        return line(field, typed == null ? null : PlainWords.of(typed));
    }

    /** A text in Markdown, or {@code ""}; HTML in it becomes Markdown. */
    public String markdown(Field field, String typed) {
        return block(field, typed == null ? null : PastedHtml.markdown(typed));
    }

    /** At most {@code most} texts of one line each, without empty ones and those that are there already. */
    public List<String> lines(Field field, List<String> typed, int most) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : typed == null ? List.<String>of() : typed) {
            try {
                lines.add(PlainText.line(line, field.most()));
            } catch (InvalidText e) {
                at(number).wrong(field, e.code().equals("tooLong") ? "lineTooLong" : e.code(), e.details());
            }
            number++;
        }
        List<String> clean =
                lines.stream().filter(line -> !line.isEmpty()).distinct().toList();
        if (clean.size() > most) {
            wrong(field, "tooManyLines", most);
        }
        if (field.required() && clean.isEmpty()) {
            wrong(field, "missing");
        }
        return clean;
    }

    /** An address on the web (http or https) as every program reads it, or {@code ""}. */
    public String url(Field field, String typed) {
        String line = line(field, typed);
        HttpAddress address = line.isEmpty() ? null : read(field, line, HttpAddress::parse);
        return address == null ? "" : address.href();
    }

    /** What {@code parsing} makes of it, {@code null} if it is refused. */
    public <T> T read(Field field, String typed, Function<String, T> parsing) {
        try {
            return parsing.apply(typed);
        } catch (InvalidText e) {
            refused(field, e);
            return null;
        }
    }

    /** The canonical tag (BCP 47) of a language that was named by its tag or in words. */
    public String language(Field field, String typed) {
        Language language = choice(field, typed, LanguageNames::find);
        return language == null ? "und" : language.tag();
    }

    /** What is known by the code that was sent; {@code null} for nothing, or if it is unknown. */
    public <T> T choice(Field field, String typed, Function<String, Optional<T>> known) {
        if (typed == null || typed.isBlank()) {
            demanded(field, "");
            return null;
        }
        Optional<T> chosen = known.apply(typed.strip());
        if (chosen.isEmpty()) {
            wrong(field, "unknown");
        }
        return chosen.orElse(null);
    }

    /** Whether a box was ticked. Consent is what is clearly said, nothing else. */
    public boolean ticked(Field field, String typed) {
        return switch (typed == null ? "" : typed) {
            case "", "false" -> false;
            case "true", "on" -> true;
            default -> {
                wrong(field, "unknown");
                yield false;
            }
        };
    }

    /** A whole number from 1 to {@code most}, in digits of any script, with groups of three or without. */
    public long number(Field field, String typed, long most) {
        long number = WholeNumber.read(typed);
        if (typed == null || typed.isBlank()) {
            demanded(field, "");
        } else if (number < 1 || number > most) {
            wrong(field, "wrong", most);
        }
        return number;
    }

    /** A day as in {@code 2026-11-21} (ISO 8601), not before 1900 and not after {@code latest}. */
    public LocalDate day(Field field, String typed, LocalDate latest) {
        String day = typed == null ? "" : typed.strip();
        try {
            LocalDate read = LocalDate.parse(day);
            if (read.getYear() >= EARLIEST_YEAR && !read.isAfter(latest)) {
                return read;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        wrong(field, day.isEmpty() ? "missing" : "wrong");
        return latest;
    }

    /** Remembers that {@code field} is wrong. */
    public void wrong(Field field, String code) {
        wrong(field, code, List.of());
    }

    /** The same, where its sentence speaks of a number. */
    public void wrong(Field field, String code, long limit) {
        wrong(field, code, List.<Object>of(limit));
    }

    private void wrong(Field field, String code, List<Object> details) {
        wrong(field, within, code, details);
    }

    private void wrong(Field field, List<String> place, String code, List<Object> details) {
        if (whole != null) {
            whole.wrong(field, place, code, details);
            return;
        }
        if (errors == null) {
            errors = new FieldError[form.fields().size()];
        }
        int position = form.position(field);
        if (errors[position] == null) { // Later ones mostly follow from the first.
            errors[position] = form.error(field, place, code, details);
        }
    }

    /** {@code command}, unless something is wrong. */
    public <T> Checked<T> result(T command) {
        return errors == null
                ? new Checked<>(form, command, List.of())
                : new Checked<>(
                        form,
                        null,
                        Arrays.stream(errors).filter(Objects::nonNull).toList());
    }

    private String demanded(Field field, String clean) {
        if (field.required() && clean.isEmpty()) {
            wrong(field, "missing");
        }
        return clean;
    }

    private String refused(Field field, InvalidText e) {
        wrong(field, e.code(), e.details());
        return "";
    }
}

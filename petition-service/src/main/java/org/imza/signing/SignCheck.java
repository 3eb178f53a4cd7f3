package org.imza.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.imza.kit.language.Language;
import org.imza.kit.text.EmailAddress;
import org.imza.kit.text.InvalidText;
import org.imza.kit.text.PersonName;
import org.imza.kit.text.PlainText;
import org.imza.signature.Countries;
import org.imza.signature.NameVisibility;

/** Checks and cleans a sign form, field by field. */
final class SignCheck {

    private static final int LONGEST_COMMENT = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Submission submission;

    private SignCheck(SignForm form) {
        this.submission = new Submission(
                clean("name", () -> PersonName.parse(form.name).value()),
                email(form.email),
                comment(form.comment),
                country(form.country),
                language(form.language),
                visibility(form.nameVisibility),
                ticked(form.keepMeUpdated));
    }

    static SignCheck of(SignForm form) {
        return new SignCheck(form);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Submission submission() {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the form has findings");
        }
        return submission;
    }

    private String email(String typed) {
        if (typed != null && typed.codePoints().anyMatch(Character::isISOControl)) {
            return wrong("email", "emailInvalid");
        }
        return clean("email", () -> EmailAddress.parse(typed).value());
    }

    private String comment(String typed) {
        String clean = clean("comment", () -> PlainText.block(typed, LONGEST_COMMENT));
        return clean == null || clean.isBlank() ? null : clean;
    }

    private String country(String typed) {
        String code = blank(typed) ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return Countries.known(code) ? code : wrong("country", "signingCountryWrong");
    }

    private String language(String tag) {
        try {
            return Language.of(tag).tag();
        } catch (IllegalArgumentException e) {
            return wrong("language", "signingLanguageWrong");
        }
    }

    private NameVisibility visibility(String typed) {
        if (blank(typed)) {
            return NameVisibility.HIDDEN;
        }
        return NameVisibility.of(typed).orElseGet(() -> {
            wrong("nameVisibility", "signingNameVisibilityWrong");
            return NameVisibility.HIDDEN;
        });
    }

    /** Consent is what is clearly said, nothing else. */
    private static boolean ticked(String typed) {
        return "true".equals(typed) || "on".equals(typed);
    }

    private String clean(String field, Supplier<String> cleaning) {
        try {
            return cleaning.get();
        } catch (InvalidText e) {
            findings.add(new Finding(field, e.messageKey(), e.limit()));
            return null;
        }
    }

    private String wrong(String field, String messageKey) {
        findings.add(new Finding(field, messageKey, ""));
        return null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

package org.imza.signing;

import java.util.Locale;
import java.util.Optional;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.text.EmailAddress;
import org.imza.kit.text.PersonName;
import org.imza.signature.Countries;
import org.imza.signature.NameVisibility;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What somebody sent to sign, unchecked; anything may be {@code null}. {@code language} is BCP 47: of the page the form stands
 * on, and so of the mails to come. In JSON, unknown fields are ignored.
 */
public record SignatureInput(
        @RestForm String name,
        @RestForm String email,
        @RestForm String country,
        @RestForm String comment,
        @RestForm String nameVisibility,
        @RestForm String keepMeUpdated,
        @RestForm String language) {

    private static final Field NAME =
            Field.required("name", Texts.PETITION_YOUR_NAME).atMost(PersonName.MOST);
    private static final Field EMAIL = Field.required("email", Texts.PETITION_YOUR_EMAIL);
    private static final Field COUNTRY = Field.required("country", Texts.PETITION_YOUR_COUNTRY);
    private static final Field COMMENT =
            Field.optional("comment", Texts.PETITION_COMMENT).atMost(1_000);
    private static final Field NAME_VISIBILITY = Field.optional("nameVisibility", Texts.PETITION_WHO_SEES_MY_NAME);
    private static final Field KEEP_ME_UPDATED = Field.optional("keepMeUpdated", Texts.PETITION_KEEP_ME_UPDATED);
    private static final Field LANGUAGE = Field.optional("language", Texts.PETITION_LANGUAGE);

    /** What is asked for. */
    public static final Form FORM =
            new Form("signing", NAME, EMAIL, COUNTRY, COMMENT, NAME_VISIBILITY, KEEP_ME_UPDATED, LANGUAGE);

    /** Nothing yet, on a page in {@code language}. */
    public static SignatureInput empty(String language) {
        return new SignatureInput("", "", "", "", "", "", language);
    }

    /** The same in another language. */
    public SignatureInput in(String tag) {
        return new SignatureInput(name, email, country, comment, nameVisibility, keepMeUpdated, tag);
    }

    /** The same in {@code tag} unless it names a language. */
    SignatureInput orIn(String tag) {
        return blank(language) ? in(tag) : this;
    }

    /** What it says, cleaned. */
    public Checked<Submission> check() {
        FormCheck check = new FormCheck(FORM);
        PersonName person = check.read(NAME, name, PersonName::parse);
        EmailAddress address = address(check);
        String words = check.block(COMMENT, comment);
        NameVisibility shown = check.choice(NAME_VISIBILITY, nameVisibility, NameVisibility::of);
        return check.result(new Submission(
                person == null ? null : person.value(),
                address == null ? null : address.value(),
                words.isEmpty() ? null : words,
                check.choice(COUNTRY, country, SignatureInput::knownCountry),
                check.language(LANGUAGE, language),
                shown == null ? NameVisibility.HIDDEN : shown,
                check.ticked(KEEP_ME_UPDATED, keepMeUpdated)));
    }

    private EmailAddress address(FormCheck check) {
        if (email != null && email.codePoints().anyMatch(Character::isISOControl)) {
            check.wrong(EMAIL, "notAnEmailAddress");
            return null;
        }
        return check.read(EMAIL, email, EmailAddress::parse);
    }

    private static Optional<String> knownCountry(String typed) {
        return Optional.of(typed.toUpperCase(Locale.ROOT)).filter(Countries::known);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String toString() {
        return "SignatureInput[personal]";
    }
}

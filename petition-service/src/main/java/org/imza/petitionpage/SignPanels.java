package org.imza.petitionpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Choice;
import org.imza.petition.PetitionAddress;
import org.imza.signature.Countries;
import org.imza.signature.NameVisibility;
import org.imza.signing.SignatureInput;
import org.imza.texts.Texts;

/** Lays out the form to sign. */
@ApplicationScoped
class SignPanels {

    private final Countries countries;
    private final Messages messages;

    SignPanels(Countries countries, Messages messages) {
        this.countries = countries;
        this.messages = messages;
    }

    /** Under words in {@code text}, speaking {@code spoken}. */
    SignPanel empty(String slug, String text, Language spoken) {
        return filled(slug, SignatureInput.empty(text), FormErrors.none(SignatureInput.FORM), spoken);
    }

    SignPanel filled(String slug, SignatureInput form, FormErrors errors, Language language) {
        List<Choice> offered = countries.of(language).stream()
                .map(country -> new Choice(
                        country.code(), country.name(), country.code().equals(form.country())))
                .toList();
        String action = PetitionAddress.signing(slug, form.language(), language);
        return new SignPanel(action, form, errors, offered, visibilities(form.nameVisibility(), language));
    }

    private List<Choice> visibilities(String chosen, Language language) {
        boolean none = Arrays.stream(NameVisibility.values())
                .noneMatch(one -> one.name().equals(chosen));
        return Arrays.stream(NameVisibility.values())
                .map(one -> new Choice(
                        one.name(),
                        messages.text(language, key(one)),
                        one.name().equals(chosen) || none && one == NameVisibility.HIDDEN))
                .toList();
    }

    private static MessageKey key(NameVisibility visibility) {
        return switch (visibility) {
            case HIDDEN -> Texts.PETITION_NAME_HIDDEN;
            case INITIALS -> Texts.PETITION_NAME_INITIALS;
            case PUBLIC -> Texts.PETITION_NAME_PUBLIC;
        };
    }
}

package org.imza.petitionpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.site.PublicAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.ShareLink;
import org.imza.petition.SignablePetition;
import org.imza.signing.SignatureInput;
import org.imza.texts.Texts;

/** What somebody who signs gets to see. */
@ApplicationScoped
class SignAnswers {

    private final PublicPetition petitions;
    private final PetitionRenderer renderer;
    private final SignPanels panels;
    private final Pages pages;
    private final Messages messages;
    private final PublicAddress site;

    SignAnswers(
            PublicPetition petitions,
            PetitionRenderer renderer,
            SignPanels panels,
            Pages pages,
            Messages messages,
            PublicAddress site) {
        this.petitions = petitions;
        this.renderer = renderer;
        this.panels = panels;
        this.pages = pages;
        this.messages = messages;
        this.site = site;
    }

    /** The petition again, with everything typed and what is wrong with it. */
    Response again(SignablePetition petition, SignatureInput form, Checked<?> checked) {
        Language language = Language.of(form.language());
        FormErrors errors = checked.in((key, arguments) -> messages.text(language, key, arguments));
        PetitionView view = petitions.at(petition.slug());
        return renderer.withForm(view, view.in(form.language()), panels.filled(form, errors, language));
    }

    /** Too late. */
    Response closed(SignablePetition petition, String tag) {
        return pages.privatePage(
                409, PetitionTemplates.closed(petition.path(tag)), page(petition, tag, Texts.PETITION_CLOSED_TITLE));
    }

    /** A mail is on its way, to everybody alike. */
    Response signed(SignablePetition petition, String tag) {
        String address = site.of(petition.path(tag));
        List<ShareLink> share =
                ShareLink.of(petition.title(tag), address, messages.text(Language.of(tag), Texts.PETITION_SHARE_MAIL));
        return pages.privatePage(
                PetitionTemplates.signed(petition.path(tag), address, share),
                page(petition, tag, Texts.PETITION_SIGNED_TITLE));
    }

    private Page page(SignablePetition petition, String tag, MessageKey titleKey) {
        Language language = Language.of(tag);
        return Pages.of(language, messages.text(language, titleKey))
                .at(petition.path(tag))
                .unlisted();
    }
}

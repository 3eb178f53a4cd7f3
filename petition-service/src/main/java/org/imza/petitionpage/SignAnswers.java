package org.imza.petitionpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.site.PublicAddress;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.ShareLink;
import org.imza.petition.SignablePetition;
import org.imza.signing.SignatureInput;
import org.imza.texts.Texts;

/** What somebody who signs gets to see. */
@ApplicationScoped
class SignAnswers {

    private static final Duration KNOWN = Duration.ofMinutes(1);

    private final PublicPetition petitions;
    private final PetitionRenderer renderer;
    private final SignPanels panels;
    private final Organizations organizations;

    /** Many sign the same petition at the same time; none of them waits for the name of who runs it. */
    private final Cache<UUID, OrganizationView> known =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KNOWN).build();

    private final Pages pages;
    private final Messages messages;
    private final PublicAddress site;

    SignAnswers(
            PublicPetition petitions,
            PetitionRenderer renderer,
            SignPanels panels,
            Organizations organizations,
            Pages pages,
            Messages messages,
            PublicAddress site) {
        this.petitions = petitions;
        this.renderer = renderer;
        this.panels = panels;
        this.organizations = organizations;
        this.pages = pages;
        this.messages = messages;
        this.site = site;
    }

    /** The petition again, with everything typed and what is wrong with it. */
    Response again(SignablePetition petition, SignatureInput form, Checked<?> checked, Language language) {
        FormErrors errors = checked.in((key, arguments) -> messages.text(language, key, arguments));
        PetitionView view = petitions.at(petition.slug());
        return renderer.withForm(
                view, view.in(form.language()), panels.filled(petition.slug(), form, errors, language), language);
    }

    /** Too late. */
    Response closed(SignablePetition petition, String tag, Language spoken) {
        return pages.privatePage(
                409,
                PetitionTemplates.closed(back(petition, tag, spoken)),
                page(petition, petition.path(tag), tag, spoken, Texts.PETITION_CLOSED_TITLE));
    }

    /** A mail is on its way, whoever they are; {@code sent} is what they typed, {@code null} where nobody knows any more. */
    Response signed(SignablePetition petition, String tag, Language spoken, SignatureInput sent) {
        String address = site.of(petition.path(tag));
        SignedShow show = new SignedShow(
                PetitionAddress.signing(petition.slug(), tag, spoken),
                back(petition, tag, spoken),
                address,
                ShareLink.of(petition.title(tag), address, messages.text(spoken, Texts.PETITION_SHARE_MAIL)),
                sent);
        String path = PetitionAddress.translation(petition.slug(), tag) + "/signed";
        return pages.privatePage(
                PetitionTemplates.signed(show), page(petition, path, tag, spoken, Texts.PETITION_SIGNED_TITLE));
    }

    private static String back(SignablePetition petition, String tag, Language spoken) {
        return Pages.around(Language.of(tag), spoken, petition.path(tag));
    }

    private Page page(SignablePetition petition, String path, String tag, Language spoken, MessageKey titleKey) {
        OrganizationView organization = known.get(petition.organizationId(), organizations::of);
        return Pages.of(spoken, messages.text(spoken, titleKey))
                .at(path)
                .from(organization.name(), organization.path() + "?lang=" + spoken.tag())
                .inLanguages(Pages.linksAround(Language.of(tag), spoken, path))
                .unlisted();
    }
}

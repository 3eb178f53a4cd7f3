package org.imza.petitionpage;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.http.Content;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.LanguageLink;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.organization.Organizations;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;
import org.imza.texts.Texts;

/** Renders the pages of a petition. */
@ApplicationScoped
class PetitionRenderer {

    private final ShowingPetition showing;
    private final SignPanels panels;
    private final Organizations organizations;
    private final Pages pages;
    private final Messages messages;

    PetitionRenderer(
            ShowingPetition showing, SignPanels panels, Organizations organizations, Pages pages, Messages messages) {
        this.showing = showing;
        this.panels = panels;
        this.organizations = organizations;
        this.pages = pages;
        this.messages = messages;
    }

    /** The same page for everybody who reads {@code text} with the interface in {@code spoken}. */
    Content published(PetitionView petition, TextView text, Language spoken) {
        PetitionShow show = showing.show(petition, text, spoken);
        SignPanel panel = panels.empty(petition.slug(), text.language(), spoken);
        Page page = page(petition, text, show, spoken);
        return Content.html(
                pages.html(PetitionTemplates.petition(show, panel, null), page),
                page.language().tag());
    }

    /** The page with the form as somebody filled it in. */
    Response withForm(PetitionView petition, TextView text, SignPanel panel, Language spoken) {
        PetitionShow show = showing.show(petition, text, spoken);
        TemplateInstance template = PetitionTemplates.petition(show, panel, null);
        return pages.privatePage(
                422, template, page(petition, text, show, spoken).unlisted());
    }

    /** How it would look, for its organizer. */
    Response preview(PetitionView petition, TextView text, Language spoken) {
        PetitionShow show = showing.show(petition, text, spoken);
        Page page = Pages.of(spoken, messages.text(spoken, Texts.PETITION_PREVIEW_TITLE, show.title()))
                .from(show.organization(), show.organizationHref())
                .inLanguages(Pages.interfaceLinks(spoken, PetitionAddress.preview(petition.id(), text.language())))
                .withTexts(previews(petition, text))
                .unlisted();
        return pages.privatePage(
                PetitionTemplates.petition(show, null, PetitionAddress.workplace(petition.id())), page);
    }

    private static List<LanguageLink> previews(PetitionView petition, TextView current) {
        return petition.texts().values().stream()
                .map(text -> new LanguageLink(
                        Language.of(text.language()),
                        PetitionAddress.preview(petition.id(), text.language()),
                        text == current))
                .toList();
    }

    /** The reason, and the words where they do no harm. */
    Response rejected(PetitionView petition, TextView text, Language spoken) {
        boolean shown = petition.shows(text);
        Language language = Language.of(text.language());
        String title = shown ? text.words().title() : messages.text(spoken, Texts.PETITION_REJECTED_WITHHELD);
        Page page = Pages.of(spoken, title)
                .at(petition.path(text))
                .inLanguages(Pages.linksAround(language, spoken, petition.path(text)))
                .unlisted();
        TemplateInstance template = PetitionTemplates.rejected(
                shown,
                language,
                organizations.of(petition.organizationId()).name(),
                messages.text(spoken, petition.rejectionReason().messageKey()),
                petition.rejectionExplanation(),
                text.words().summary(),
                text.document().html());
        return pages.privatePage(template, page);
    }

    private static Page page(PetitionView petition, TextView text, PetitionShow show, Language spoken) {
        return Pages.of(spoken, show.title())
                .describedAs(show.summary())
                .at(petition.path(text))
                .from(show.organization(), show.organizationHref())
                .inLanguages(Pages.linksAround(show.language(), spoken, petition.path(text)))
                .withTexts(texts(petition, text, spoken));
    }

    /** Whoever chose the interface keeps it; around everybody else it follows the text. */
    private static List<LanguageLink> texts(PetitionView petition, TextView current, Language spoken) {
        boolean chosen =
                !Languages.interfaceFor(Language.of(current.language())).equals(spoken);
        return petition.shownTexts().stream()
                .map(text -> text(petition, Language.of(text.language()), text == current, chosen ? spoken : null))
                .toList();
    }

    private static LanguageLink text(PetitionView petition, Language language, boolean current, Language chosen) {
        String path = PetitionAddress.translation(petition.slug(), language.tag());
        return new LanguageLink(language, chosen == null ? path : Pages.around(language, chosen, path), current);
    }
}

package org.imza.petitionpage;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.http.Content;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.LanguageLink;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.text.Markdown;
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

    /** The same page for everybody. */
    Content published(PetitionView petition, TextView text) {
        PetitionShow show = showing.show(petition, text);
        SignPanel panel = panels.empty(show.language());
        Page page = page(petition, text, show);
        return Content.html(
                pages.html(PetitionTemplates.petition(show, panel), page),
                page.language().tag());
    }

    /** The page with the form as somebody filled it in. */
    Response withForm(PetitionView petition, TextView text, SignPanel panel) {
        PetitionShow show = showing.show(petition, text);
        TemplateInstance template = PetitionTemplates.petition(show, panel);
        return pages.privatePage(422, template, page(petition, text, show).unlisted());
    }

    /** How it would look, for its organizer. */
    Response preview(PetitionView petition, TextView text) {
        PetitionShow show = showing.show(petition, text);
        Language spoken = Pages.of(show.language(), "").language();
        Page page = Pages.of(show.language(), messages.text(spoken, Texts.PETITION_PREVIEW_TITLE, show.title()))
                .from(show.organization(), show.organizationHref())
                .unlisted();
        return pages.privatePage(PetitionTemplates.petition(show, null), page);
    }

    /** The reason, and the words where they do no harm. */
    Response rejected(PetitionView petition, TextView text) {
        boolean shown = petition.shows(text);
        Language language = Language.of(text.language());
        String title = shown ? text.words().title() : messages.text(language, Texts.PETITION_REJECTED_WITHHELD);
        Page page = Pages.of(language, title).at(petition.path(text)).unlisted();
        TemplateInstance template = PetitionTemplates.rejected(
                shown,
                language,
                organizations.of(petition.organizationId()).name(),
                messages.text(language, petition.rejectionReason().messageKey()),
                petition.rejectionExplanation(),
                text.words().summary(),
                Markdown.toHtml(text.words().body()));
        return pages.privatePage(template, page);
    }

    private static Page page(PetitionView petition, TextView text, PetitionShow show) {
        return Pages.of(show.language(), show.title())
                .describedAs(show.summary())
                .at(petition.path(text))
                .from(show.organization(), show.organizationHref())
                .inLanguages(languages(petition, text));
    }

    private static List<LanguageLink> languages(PetitionView petition, TextView current) {
        return petition.shownTexts().stream()
                .map(text -> new LanguageLink(
                        Language.of(text.language()),
                        PetitionAddress.translation(petition.slug(), text.language()),
                        text == current))
                .toList();
    }
}
